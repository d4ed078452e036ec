package kam.contractapproval.trade.order;

/** How far goods have come, in this order; what has come further has come so far too, whichever event is heard first. */
enum GoodsStage {
    SHIPPED(OrderStatus.SHIPPED),
    RECEIVED(OrderStatus.RECEIVED),
    DELIVERED(OrderStatus.DELIVERED);

    private final OrderStatus status;

    GoodsStage(OrderStatus status) {
        this.status = status;
    }

    OrderStatus status() {
        return status;
    }
}
