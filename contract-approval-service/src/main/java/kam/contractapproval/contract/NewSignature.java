package kam.contractapproval.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.problem.Problem;

/** The signed and sealed copy to be filed, by the id of the document attached; the delegation names a deed, if any. */
record NewSignature(
        @NotNull UUID documentId,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate effectiveFrom,
        UUID delegationId) {

    /** Refuses a signature of tomorrow, and a contract that would have ended before it takes effect. */
    void mustLieWithin(LocalDate today, LocalDate end) {
        if (signedOn.isAfter(today)) {
            throw new Problem(ContractProblem.DATES_INVALID, "Today is " + today).at("/signedOn", "in the future");
        }
        if (effectiveFrom.isAfter(end)) {
            throw new Problem(ContractProblem.DATES_INVALID, "The contract ends on " + end)
                    .at("/effectiveFrom", "after the contract's end");
        }
    }
}
