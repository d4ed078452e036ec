package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a second person says to a termination; the delegation names a deed, if any. */
record TerminationDecision(
        @NotNull TerminationVerdict verdict,
        @Size(max = 2000) String comment,
        UUID delegationId) {}
