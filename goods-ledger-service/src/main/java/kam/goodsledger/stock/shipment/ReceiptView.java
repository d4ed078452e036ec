package kam.goodsledger.stock.shipment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.kit.web.Versioned;

/** A receipt as clients see it; from {@code deadline} on it is too late to dispute. The version is its shipment's. */
record ReceiptView(
        UUID id,
        UUID shipmentId,
        ReceiptState state,
        Instant receivedAt,
        Instant deadline,
        UUID proofDocumentId,
        List<Line> lines,
        long version)
        implements Versioned {

    record Line(
            int line,
            String sku,
            BigDecimal quantity,
            ReceiptState state,
            String disputeReason,
            BigDecimal claimedMissing,
            BigDecimal claimedDamaged,
            BigDecimal accepted,
            BigDecimal missing,
            BigDecimal damaged,
            Boolean silent) {
        private static Line of(ReceiptLine line) {
            return new Line(
                    line.line(),
                    line.sku(),
                    line.quantity(),
                    line.state(),
                    line.disputeReason(),
                    line.claimedMissing(),
                    line.claimedDamaged(),
                    line.accepted(),
                    line.missing(),
                    line.damaged(),
                    line.silent());
        }
    }

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.id(),
                receipt.shipment().id(),
                receipt.state(),
                receipt.receivedAt(),
                receipt.deadline(),
                receipt.proofDocumentId(),
                receipt.lines().stream().map(Line::of).toList(),
                receipt.shipment().version());
    }
}
