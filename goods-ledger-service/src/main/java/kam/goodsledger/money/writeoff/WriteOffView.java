package kam.goodsledger.money.writeoff;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.money.request.MoneyRequest.RequestStatus;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** A write-off as clients see it, in CNY, and who asked for and decided it. */
record WriteOffView(
        UUID id,
        String number,
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        BigDecimal amount,
        String reason,
        RequestStatus status,
        String contentDigest,
        List<TrailLine> steps,
        long version)
        implements Versioned {

    static WriteOffView of(WriteOff writeOff) {
        var request = writeOff.request();
        return new WriteOffView(
                writeOff.id(),
                request.number(),
                writeOff.contractId(),
                writeOff.contractNumber(),
                writeOff.customerId(),
                writeOff.office(),
                request.amount(),
                request.reason(),
                request.status(),
                writeOff.contentDigest(),
                request.steps(),
                writeOff.version());
    }
}
