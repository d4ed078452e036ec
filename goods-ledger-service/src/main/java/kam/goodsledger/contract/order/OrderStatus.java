package kam.goodsledger.contract.order;

/** What has become of an order (订单) here; only a cleared one reserves anything. */
enum OrderStatus {
    CLEARED,
    HELD,
    /** All of its goods are dispatched. */
    FULFILLED,
    /** Not dispatched in time; it may be asked for again. */
    EXPIRED,
    CANCELLED;

    boolean canBecome(OrderStatus next) {
        return switch (this) {
            case CLEARED -> true;
            case HELD, EXPIRED -> next == CLEARED || next == HELD || next == CANCELLED;
            case FULFILLED -> next == FULFILLED || next == CLEARED || next == CANCELLED;
            case CANCELLED -> false;
        };
    }
}
