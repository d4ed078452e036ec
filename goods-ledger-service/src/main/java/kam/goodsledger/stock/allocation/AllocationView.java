package kam.goodsledger.stock.allocation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.stock.transfer.Transfer;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/**
 * An allocation as clients see it; from the deadline on, silence has accepted it. Of the goods, {@code lost} is what
 * is missing or damaged: as claimed while it is disputed, as found once it is accepted.
 */
record AllocationView(
        UUID id,
        String number,
        AllocationStatus status,
        Transfer goods,
        String reason,
        Instant deadline,
        BigDecimal lost,
        List<TrailLine> trail,
        long version)
        implements Versioned {}
