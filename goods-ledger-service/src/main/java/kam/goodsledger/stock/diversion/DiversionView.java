package kam.goodsledger.stock.diversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.stock.transfer.Transfer;
import kam.kit.trail.Step;
import kam.kit.web.Versioned;

/** A diversion as clients see it; {@code outstanding} is what is still to be replenished, in the line's unit. */
record DiversionView(
        UUID id,
        String number,
        String filingNumber,
        String office,
        DiversionStatus status,
        Transfer goods,
        String reason,
        LocalDate replenishBy,
        BigDecimal outstanding,
        boolean overdue,
        String contentDigest,
        List<Step> trail,
        long version)
        implements Versioned {}
