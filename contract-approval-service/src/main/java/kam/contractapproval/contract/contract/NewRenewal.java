package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** The term of the contract that follows. */
record NewRenewal(@NotNull LocalDate validFrom, @NotNull LocalDate validUntil) {

    /** Refuses to begin before the other has ended. */
    void mustFollow(LocalDate end) {
        if (!validFrom.isAfter(end)) {
            throw new Problem(
                            ContractProblem.DATES_INVALID,
                            Wording.of("原合同于 {0} 届满 | The contract it follows ends on {0}", end))
                    .at("/validFrom", CommonFault.NOT_ACCEPTABLE);
        }
        if (validUntil.isBefore(validFrom)) {
            throw new Problem(ContractProblem.DATES_INVALID, Wording.of("届满早于开始 | It would end before it begins"))
                    .at("/validUntil", CommonFault.NOT_BEFORE.with("day", validFrom));
        }
    }
}
