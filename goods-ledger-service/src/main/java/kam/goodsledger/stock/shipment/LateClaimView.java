package kam.goodsledger.stock.shipment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.stock.shipment.LateClaim.LateClaimLine;
import kam.goodsledger.stock.shipment.LateClaim.LateClaimStatus;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** A late claim as clients see it. The version is its shipment's. */
record LateClaimView(
        UUID id,
        UUID receiptId,
        LateClaimStatus status,
        String reason,
        UUID documentId,
        List<Line> lines,
        List<TrailLine> trail,
        long version)
        implements Versioned {

    record Line(int line, BigDecimal missing, BigDecimal damaged) {
        private static Line of(LateClaimLine line) {
            return new Line(line.line(), line.missing(), line.damaged());
        }
    }

    static LateClaimView of(LateClaim claim, Receipt receipt) {
        return new LateClaimView(
                claim.id(),
                receipt.id(),
                claim.status(),
                claim.reason(),
                claim.documentId(),
                claim.lines().stream().map(Line::of).toList(),
                claim.steps(),
                receipt.shipment().version());
    }
}
