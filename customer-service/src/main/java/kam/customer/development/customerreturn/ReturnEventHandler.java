package kam.customer.development.customerreturn;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.ContractEvent.ContractEffective;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.ExpenseEvent.ExpenseSettled;
import kam.events.MoneyEvent.PaymentCollected;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;

@ApplicationScoped
class ReturnEventHandler implements EventHandler {
    private final HeardReturns returns;

    ReturnEventHandler(HeardReturns returns) {
        this.returns = returns;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(ExpenseSettled.class, returns::spent);
        events.on(ContractEffective.class, returns::priced);
        events.on(GoodsDelivered.class, returns::delivered);
        events.on(PaymentCollected.class, returns::collected);
    }
}
