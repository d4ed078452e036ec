package kam.contractapproval.reports.simulation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** What to replay under which version of the policy: all that was submitted from one day until another, both included. */
record SimulationRequest(
        @NotNull @Min(1) Integer policyVersion,
        @NotNull LocalDate submittedFrom,
        @NotNull LocalDate submittedUntil) {

    void mustBeInOrder() {
        if (submittedUntil.isBefore(submittedFrom)) {
            throw new Problem(SimulationProblem.PERIOD_INVALID, Wording.of("结束早于开始 | It would end before it begins"))
                    .at("/submittedUntil", CommonFault.NOT_BEFORE.with("day", submittedFrom));
        }
    }
}
