package kam.contractapproval.trade.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kam.contractapproval.trade.order.Order.TrialOutcome;
import kam.contractapproval.trade.order.OrderForms.TrialVerdict;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** What came of a trial order (试订单), why, and who says so. */
@Embeddable
record TrialJudgement(@Enumerated(EnumType.STRING) TrialOutcome trialVerdict, String trialReason, String judgedBy) {

    /** Refuses with 409 a rejection without a reason. */
    static TrialJudgement of(TrialVerdict verdict, String by) {
        if (verdict.mustBeExplained()) {
            throw new Problem(OrderProblem.REASON_REQUIRED, Wording.of("请说明问题 | Say what is wrong with it"))
                    .at("/reason", CommonFault.BLANK);
        }
        return new TrialJudgement(verdict.verdict(), verdict.reason(), by);
    }
}
