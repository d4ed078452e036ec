package kam.contractapproval.trade.order;

import java.util.List;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * The trial order first (试单), where the contract agrees on it: until one was accepted, nothing but one trial order at
 * a time. A rejected or cancelled one may be followed by another. Source: 简化版 第五阶段, requirement A14.
 */
record TrialRule(boolean agreed, List<Order> trials) {

    /** Refuses with 409 an order that is not its turn. */
    void mustAllow(boolean trial) {
        var outstanding = agreed && trials.stream().noneMatch(Order::isAcceptedTrial);
        if (trial && !outstanding) {
            throw new Problem(OrderProblem.NO_TRIAL_AGREED, Wording.of("请下普通订单 | Place an ordinary order"))
                    .at("/trial", CommonFault.NOT_ACCEPTABLE);
        }
        if (!trial && outstanding) {
            throw new Problem(
                            OrderProblem.TRIAL_ORDER_FIRST,
                            Wording.of("尚无验收合格的试单 | No trial order was accepted so far"))
                    .at("/trial", CommonFault.NOT_ACCEPTABLE);
        }
        if (trial && trials.stream().anyMatch(TrialRule::isOpen)) {
            throw new Problem(OrderProblem.TRIAL_ORDER_OPEN, Wording.of("须先对其作出判定 | It has to be judged first"));
        }
    }

    private static boolean isOpen(Order order) {
        return order.judgement() == null && order.status() != OrderStatus.CANCELLED;
    }
}
