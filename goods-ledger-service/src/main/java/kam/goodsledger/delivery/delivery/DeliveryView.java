package kam.goodsledger.delivery.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.web.Versioned;

/** A delivery as clients see it; quantities in the units of the contract lines. */
record DeliveryView(
        UUID id,
        String number,
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        DeliveryStatus status,
        LocalDate dispatchedOn,
        String carrier,
        List<Line> lines,
        String signedBy,
        LocalDate signedOn,
        UUID proofDocumentId,
        String refusalReason,
        long version)
        implements Versioned {

    record Line(int line, String sku, BigDecimal quantity) {}

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.number(),
                delivery.contractId(),
                delivery.contractNumber(),
                delivery.customerId(),
                delivery.office(),
                delivery.status(),
                delivery.dispatchedOn(),
                delivery.carrier(),
                delivery.lines().stream()
                        .map(line -> new Line(line.line(), line.sku(), line.quantity()))
                        .toList(),
                delivery.signedBy(),
                delivery.signedOn(),
                delivery.proofDocumentId(),
                delivery.refusalReason(),
                delivery.version());
    }
}
