package kam.goodsledger.stock.shipment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.web.Versioned;

/** A shipment as clients see it; without prices. */
record ShipmentView(
        UUID id,
        String number,
        String noticeNumber,
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        ShipmentStatus status,
        LocalDate dispatchedOn,
        LocalDate expectedOn,
        LocalDate dueOn,
        boolean overdue,
        String carrier,
        Instant notifiedAt,
        List<Line> lines,
        List<ReceiptView> receipts,
        long version)
        implements Versioned {

    record Line(int line, String sku, BigDecimal quantity, BigDecimal received) {}

    static ShipmentView of(Shipment shipment, LocalDate today) {
        var notice = shipment.notice();
        return new ShipmentView(
                shipment.id(),
                shipment.number(),
                notice.number(),
                shipment.contractId(),
                shipment.contractNumber(),
                shipment.customerId(),
                shipment.office(),
                shipment.status(),
                notice.dispatchedOn(),
                notice.expectedOn(),
                notice.dueOn(),
                shipment.isOverdue(today),
                notice.carrier(),
                notice.notifiedAt(),
                shipment.lines().stream()
                        .map(line ->
                                new Line(line.line(), line.sku(), line.quantity(), shipment.receivedOf(line.line())))
                        .toList(),
                shipment.receipts().stream().map(ReceiptView::of).toList(),
                shipment.version());
    }
}
