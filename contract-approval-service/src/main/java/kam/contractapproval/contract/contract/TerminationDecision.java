package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a second person says to a termination; the delegation names a deed, if any. */
record TerminationDecision(
        @NotNull TerminationVerdict verdict,
        @Size(max = 2000) String comment,
        UUID delegationId) {
    /** Whether a contract is ended as asked for, or runs on. */
    enum TerminationVerdict {
        CONFIRM,
        REFUSE
    }
}
