package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import kam.contractapproval.contract.contract.Approval.Filing;
import kam.kit.problem.Problem;

/**
 * The signed and sealed copy to be filed, by the id of the document attached, and the digest of the approved content that
 * was signed; the delegation names a deed, if any.
 */
record NewSignature(
        @NotNull UUID documentId,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate effectiveFrom,
        UUID delegationId) {

    /** Refuses what is not what was approved. */
    void mustBeOf(Filing filing) {
        if (!digest.equals(filing.filedDigest())) {
            throw new Problem(ContractProblem.NOT_THE_APPROVED_CONTENT, "Approved was " + filing.filedDigest())
                    .at("/digest", "not of the approved content");
        }
    }

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
