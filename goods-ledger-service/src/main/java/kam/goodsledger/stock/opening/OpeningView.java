package kam.goodsledger.stock.opening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.stock.opening.OpeningPosition.OpeningLine;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** An opening position as clients see it; the digest names what a decision is about. */
record OpeningView(
        UUID id,
        String number,
        UUID customerId,
        UUID contractId,
        String contractNumber,
        String office,
        OpeningStatus status,
        LocalDate asOf,
        BigDecimal receivable,
        BigDecimal arrears,
        List<OpeningLine> lines,
        String remark,
        String contentDigest,
        List<TrailLine> trail,
        long version)
        implements Versioned {}
