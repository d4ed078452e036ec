package kam.visit.customer;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.CustomerEvent.CustomerRegistered;
import kam.events.CustomerEvent.KeyAccountConfirmed;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

/** Both events have the customer as key, so the later one is the newer one. */
@ApplicationScoped
class CustomerEventHandler implements EventHandler {
    private final KnownCustomers customers;

    CustomerEventHandler(KnownCustomers customers) {
        this.customers = customers;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(CustomerRegistered.class, this::on);
        events.on(KeyAccountConfirmed.class, this::on);
    }

    private void on(CustomerRegistered event) {
        customers.remember(new KnownCustomer(
                event.customerId(), event.number(), event.name(), event.office(), event.accountManager()));
    }

    private void on(KeyAccountConfirmed event) {
        customers.remember(new KnownCustomer(
                event.customerId(), event.number(), event.name(), event.office(), event.accountManager()));
    }
}
