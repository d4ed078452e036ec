package kam.contractapproval.contract.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Why a contract is to end before its time, and the last day on which goods may still move under it. */
record NewTermination(
        @NotBlank @Size(max = 2000) String reason, @NotNull LocalDate lastDay) {

    /** Refuses a day that is over, and one on which the contract would have ended anyway. */
    void mustLieWithin(LocalDate today, LocalDate end) {
        if (lastDay.isBefore(today) || lastDay.isAfter(end)) {
            throw new Problem(
                            ContractProblem.DATES_INVALID,
                            Wording.of("期限自今日 {0} 至 {1} | The term runs from today, {0}, to {1}", today, end))
                    .at(
                            "/lastDay",
                            lastDay.isBefore(today)
                                    ? CommonFault.NOT_BEFORE.with("day", today)
                                    : CommonFault.NOT_AFTER.with("day", end));
        }
    }
}
