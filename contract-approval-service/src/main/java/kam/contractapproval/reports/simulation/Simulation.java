package kam.contractapproval.reports.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a version of the policy would have done to the past. A route changes if it would have asked for other steps;
 * the moves show from which tier to which, the load how many steps each role would have had to decide.
 */
record Simulation(
        int policyVersion,
        LocalDate submittedFrom,
        LocalDate submittedUntil,
        long routes,
        long changed,
        long stepsBefore,
        long stepsAfter,
        long floorReasonsNeeded,
        List<Move> moves,
        List<Load> load,
        List<Example> examples) {

    /** So many routes of this tier would have had that one. */
    record Move(int fromTier, int toTier, long routes) {}

    /** Steps of a role, as they were asked for and as they would have been. */
    record Load(String role, long before, long after) {}

    /** A route that changes; amounts in CNY, {@code addedUp} of the customer's other contracts. */
    record Example(
            UUID contractId,
            String number,
            String office,
            BigDecimal amount,
            BigDecimal addedUp,
            boolean underFloor,
            int fromTier,
            int toTier) {}
}
