package kam.contractapproval.trade.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractEffective;
import kam.events.DeliveryEvent.GoodsDelivered;
import kam.events.MoneyEvent.PaymentCollected;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

@ApplicationScoped
class ScheduleEventHandler implements EventHandler {
    private final ScheduleService schedules;

    ScheduleEventHandler(ScheduleService schedules) {
        this.schedules = schedules;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(ContractEffective.class, schedules::effective);
        events.on(ContractAmended.class, schedules::amended);
        events.on(PaymentCollected.class, schedules::collected);
        events.on(GoodsDelivered.class, schedules::delivered);
    }
}
