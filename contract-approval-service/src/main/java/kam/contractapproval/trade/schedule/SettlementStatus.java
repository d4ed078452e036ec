package kam.contractapproval.trade.schedule;

import kam.kit.problem.Problem;

/** How far the settlement (结算) of a contract has come. */
enum SettlementStatus {
    OPEN,
    /** The office says for the customer that all is delivered and paid. */
    PROPOSED,
    /** Finance confirms it for the company: the contract is completed. */
    SETTLED;

    SettlementStatus to(SettlementStatus next) {
        if (next.ordinal() != ordinal() + 1) {
            throw new Problem(ScheduleProblem.WRONG_STATUS, "The settlement is " + this);
        }
        return next;
    }
}
