package kam.contractapproval.contract.contract;

import kam.kit.label.Called;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Where a contract stands (合同状态). */
enum ContractStatus {
    /** Being written; also after a return or a withdrawal, as the next revision. */
    DRAFT,
    IN_APPROVAL,
    /** The whole route has signed, the contract is filed (备案). */
    APPROVED,
    REJECTED,
    /** The signed and sealed copy is on file: goods may move. */
    EFFECTIVE,
    COMPLETED,
    TERMINATED,
    /** 作废: a draft that was given up. */
    CANCELLED;

    private boolean canBecome(ContractStatus next) {
        return switch (this) {
            case DRAFT -> next == IN_APPROVAL || next == CANCELLED;
            case IN_APPROVAL -> next == APPROVED || next == DRAFT || next == REJECTED;
            case APPROVED -> next == EFFECTIVE || next == TERMINATED;
            case EFFECTIVE -> next == COMPLETED || next == TERMINATED;
            case REJECTED, COMPLETED, TERMINATED, CANCELLED -> false;
        };
    }

    /** The next status; refuses with 409 what is not next. */
    ContractStatus to(ContractStatus next) {
        if (!canBecome(next)) {
            throw new Problem(
                    ContractProblem.WRONG_STATUS,
                    Wording.of("{status}的合同不能变为{next} | A contract that is {status} cannot become {next}")
                            .with("status", Called.of(this))
                            .with("next", Called.of(next)));
        }
        return next;
    }

    /** Whether goods move, or have moved, under it. */
    boolean isOrWasInEffect() {
        return this == EFFECTIVE || this == COMPLETED || this == TERMINATED;
    }

    /** Refuses with 409 any other status. */
    void mustBe(ContractStatus needed) {
        if (this != needed) {
            throw new Problem(
                    ContractProblem.WRONG_STATUS,
                    Wording.of("合同{status}，不是{needed} | The contract is {status}, not {needed}")
                            .with("status", Called.of(this))
                            .with("needed", Called.of(needed)));
        }
    }
}
