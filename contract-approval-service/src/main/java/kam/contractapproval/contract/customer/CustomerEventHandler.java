package kam.contractapproval.contract.customer;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.CustomerEvent.CreditGraded;
import kam.events.CustomerEvent.CustomerRegistered;
import kam.events.CustomerEvent.KeyAccountConfirmed;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

/** Keeps the read model of customers. Its events share the customer's key, so they come in their order. */
@ApplicationScoped
class CustomerEventHandler implements EventHandler {
    private final KnownCustomers customers;

    CustomerEventHandler(KnownCustomers customers) {
        this.customers = customers;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(CustomerRegistered.class, this::registered);
        events.on(KeyAccountConfirmed.class, this::confirmed);
        events.on(CreditGraded.class, this::graded);
    }

    private void registered(CustomerRegistered event) {
        customers.heardOf(event.customerId()).registered(event.number(), event.name(), event.office());
    }

    private void confirmed(KeyAccountConfirmed event) {
        var customer = customers.heardOf(event.customerId());
        customer.registered(event.number(), event.name(), event.office());
        customer.confirmedAsKeyAccount();
        customer.graded(event.creditLevel(), event.creditLimit());
    }

    private void graded(CreditGraded event) {
        customers.heardOf(event.customerId()).graded(event.level(), event.limit());
    }
}
