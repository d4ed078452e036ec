package kam.contractapproval.trade.schedule;

import kam.kit.label.Called;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** How far the settlement (结算) of a contract has come. */
enum SettlementStatus {
    OPEN,
    /** The office says for the customer that all is delivered and paid. */
    PROPOSED,
    /** Finance confirms it for the company: the contract is completed. */
    SETTLED;

    SettlementStatus to(SettlementStatus next) {
        if (next.ordinal() != ordinal() + 1) {
            throw new Problem(
                    ScheduleProblem.WRONG_STATUS,
                    Wording.of("结算{status} | The settlement is {status}").with("status", Called.of(this)));
        }
        return next;
    }
}
