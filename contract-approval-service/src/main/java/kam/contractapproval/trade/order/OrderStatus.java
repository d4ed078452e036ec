package kam.contractapproval.trade.order;

import kam.kit.label.Called;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Where an order stands (订单状态). What has gone further than all of its goods have come is told by the goods' events. */
enum OrderStatus {
    /** Waits for the word of whoever keeps goods and credit. */
    PLACED,
    /** Not to be fulfilled for now; it may be asked for again. */
    HELD,
    /** Goods and credit are reserved. */
    CLEARED,
    IN_PRODUCTION,
    /** All of its goods are on their way to the office, or further. */
    SHIPPED,
    /** The office has all of its goods, or has handed them on. */
    RECEIVED,
    /** The customer has signed for all of its goods. */
    DELIVERED,
    CANCELLED;

    boolean canBecome(OrderStatus next) {
        return switch (this) {
            case PLACED -> next == CLEARED || next == HELD || next == CANCELLED;
            case HELD -> next == PLACED || next == CANCELLED;
            case CLEARED -> next == IN_PRODUCTION || next == HELD || next == CANCELLED || isFurther(next);
            case IN_PRODUCTION -> next == HELD || next == CANCELLED || isFurther(next);
            case SHIPPED, RECEIVED -> isFurther(next);
            case DELIVERED, CANCELLED -> false;
        };
    }

    private boolean isFurther(OrderStatus next) {
        return next.byGoods() && next.compareTo(this) > 0;
    }

    private boolean byGoods() {
        return this == SHIPPED || this == RECEIVED || this == DELIVERED;
    }

    /** Whether it is not settled yet whether all of its goods will come. */
    boolean isOpen() {
        return this == PLACED || this == HELD || this == CLEARED || this == IN_PRODUCTION;
    }

    /** Whether goods of the contract may be for it. */
    boolean awaitsGoods() {
        return this != HELD && this != DELIVERED && this != CANCELLED;
    }

    /** The next status; refuses with 409 what is not next. */
    OrderStatus to(OrderStatus next) {
        if (!canBecome(next)) {
            throw new Problem(
                    OrderProblem.WRONG_STATUS,
                    Wording.of("{status}的订单不能变为{next} | An order that is {status} cannot become {next}")
                            .with("status", Called.of(this))
                            .with("next", Called.of(next)));
        }
        return next;
    }
}
