package kam.goodsledger.contract.customer;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.CustomerEvent.CustomerRegistered;
import kam.events.CustomerEvent.KeyAccountConfirmed;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

@ApplicationScoped
class CustomerEventHandler implements EventHandler {
    private final Customers customers;

    CustomerEventHandler(Customers customers) {
        this.customers = customers;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(CustomerRegistered.class, customers::registered);
        events.on(KeyAccountConfirmed.class, customers::confirmed);
    }
}
