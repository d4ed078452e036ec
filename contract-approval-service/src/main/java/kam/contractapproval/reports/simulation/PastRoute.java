package kam.contractapproval.reports.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A route as it was gone: the contract's own amount in CNY (null where it had none), whether a line was under its floor
 * price or not listed, and whether it counts with other contracts of its customer, being neither given back nor
 * rejected.
 */
record PastRoute(
        UUID contractId,
        String number,
        UUID customerId,
        String office,
        Instant submittedAt,
        int policyVersion,
        int tier,
        BigDecimal amount,
        boolean underFloor,
        boolean counts) {}
