package kam.contractapproval.trade.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;

@ApplicationScoped
class DeliveryEventHandler implements EventHandler {
    private final KnownDeliveries deliveries;

    DeliveryEventHandler(KnownDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(GoodsDelivered.class, deliveries::delivered);
    }
}
