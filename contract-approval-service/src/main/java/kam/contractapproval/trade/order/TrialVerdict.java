package kam.contractapproval.trade.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The verdict on a trial order; a rejection needs its reason. */
record TrialVerdict(
        @NotNull TrialOutcome verdict, @Size(max = 1000) String reason) {
    boolean mustBeExplained() {
        return verdict == TrialOutcome.REJECTED && (reason == null || reason.isBlank());
    }
}
