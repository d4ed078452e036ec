package kam.contractapproval.approval.route;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a second person says to a reassignment. */
public record ReassignmentDecision(
        @NotNull ReassignmentVerdict verdict,
        @Size(max = 2000) String comment) {
    /** Whether the step goes as proposed, or stays. */
    public enum ReassignmentVerdict {
        CONFIRM,
        REFUSE
    }
}
