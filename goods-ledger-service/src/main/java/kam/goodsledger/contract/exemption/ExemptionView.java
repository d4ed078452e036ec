package kam.goodsledger.contract.exemption;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/**
 * An exemption as clients see it, in the line's unit; what is left of it counts neither as office stock nor as capital
 * tied up, at the settlement value in CNY.
 */
record ExemptionView(
        UUID id,
        String number,
        UUID customerId,
        UUID contractId,
        String contractNumber,
        String office,
        int line,
        String sku,
        BigDecimal quantity,
        BigDecimal left,
        BigDecimal settlementValueLeft,
        String reason,
        ExemptionStatus status,
        String contentDigest,
        List<TrailLine> trail,
        long version)
        implements Versioned {}
