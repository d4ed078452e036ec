package kam.goodsledger.money.remittance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.web.Versioned;

/** A remittance as clients see it, in CNY. */
record RemittanceView(
        UUID id,
        String number,
        String office,
        BigDecimal amount,
        RemittanceStatus status,
        LocalDate sentOn,
        String reference,
        String declaredBy,
        LocalDate confirmedOn,
        String confirmedBy,
        UUID slipDocumentId,
        long version)
        implements Versioned {

    static RemittanceView of(Remittance remittance) {
        return new RemittanceView(
                remittance.id(),
                remittance.number(),
                remittance.office(),
                remittance.amount(),
                remittance.status(),
                remittance.sentOn(),
                remittance.reference(),
                remittance.declaredBy(),
                remittance.confirmedOn(),
                remittance.confirmedBy(),
                remittance.slipDocumentId(),
                remittance.version());
    }
}
