package kam.goodsledger.contract.order;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.ContractEvent.ContractTerminated;
import kam.events.OrderEvent.OrderCancelled;
import kam.events.OrderEvent.OrderPlaced;
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
        events.on(ContractTerminated.class, orders::terminated);
    }
}
