package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kam.kit.problem.Problem;

/** The term of the contract that follows. */
record NewRenewal(@NotNull LocalDate validFrom, @NotNull LocalDate validUntil) {

    /** Refuses to begin before the other has ended. */
    void mustFollow(LocalDate end) {
        if (!validFrom.isAfter(end)) {
            throw new Problem(ContractProblem.DATES_INVALID, "The contract it follows ends on " + end)
                    .at("/validFrom", "before the contract that is renewed has ended");
        }
        if (validUntil.isBefore(validFrom)) {
            throw new Problem(ContractProblem.DATES_INVALID, "It would end before it begins")
                    .at("/validUntil", "before validFrom");
        }
    }
}
