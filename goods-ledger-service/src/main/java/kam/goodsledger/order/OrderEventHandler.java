package kam.goodsledger.order;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.contract.OrderCancelled;
import kam.events.contract.OrderPlaced;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

@ApplicationScoped
class OrderEventHandler implements EventHandler {
    private final OrderService orders;

    OrderEventHandler(OrderService orders) {
        this.orders = orders;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(OrderPlaced.class, orders::placed);
        events.on(OrderCancelled.class, orders::cancelled);
    }
}
