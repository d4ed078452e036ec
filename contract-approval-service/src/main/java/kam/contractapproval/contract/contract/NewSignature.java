package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kam.contractapproval.contract.contract.Approval.Filing;
import kam.kit.master.StaffMember;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * The signed and sealed copy to be filed, by the id of the document attached, and the digest of the approved content that
 * was signed; the delegation names a deed, if any. We signed it on one day, the customer on another, which may be
 * before the approval. Of our seal the register says on how many copies, and who put it there if that was another.
 */
record NewSignature(
        @NotNull UUID documentId,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate effectiveFrom,
        UUID delegationId,
        LocalDate customerSignedOn,
        @Min(1) @Max(100) Integer copies,
        @Size(min = 1, max = 100) @StaffMember String sealedBy) {

    /** Refuses what is not what was approved. */
    void mustBeOf(Filing filing) {
        if (!digest.equals(filing.filedDigest())) {
            throw new Problem(
                            ContractProblem.NOT_THE_APPROVED_CONTENT,
                            Wording.of("批准的内容：{0} | Approved was {0}", filing.filedDigest()))
                    .at("/digest", CommonFault.NOT_ACCEPTABLE);
        }
    }

    /** Refuses a signature of tomorrow, and a contract that would have ended before it takes effect. */
    void mustLieWithin(LocalDate today, LocalDate end) {
        if (signedOn.isAfter(today)) {
            throw new Problem(ContractProblem.DATES_INVALID, Wording.of("今天是 {0} | Today is {0}", today))
                    .at("/signedOn", CommonFault.NOT_AFTER.with("day", today));
        }
        if (customerSignedOn != null && customerSignedOn.isAfter(today)) {
            throw new Problem(ContractProblem.DATES_INVALID, Wording.of("今天是 {0} | Today is {0}", today))
                    .at("/customerSignedOn", CommonFault.NOT_AFTER.with("day", today));
        }
        if (effectiveFrom.isAfter(end)) {
            throw new Problem(ContractProblem.DATES_INVALID, Wording.of("合同于 {0} 届满 | The contract ends on {0}", end))
                    .at("/effectiveFrom", CommonFault.NOT_ACCEPTABLE);
        }
    }
}
