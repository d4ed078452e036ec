package kam.goodsledger.money.remittance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.people.Person;
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
        Person declaredBy,
        LocalDate confirmedOn,
        Person confirmedBy,
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
                Person.of(remittance.declaredBy()),
                remittance.confirmedOn(),
                Person.of(remittance.confirmedBy()),
                remittance.slipDocumentId(),
                remittance.version());
    }
}
