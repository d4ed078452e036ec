package kam.customer.account.customer;

import jakarta.enterprise.context.ApplicationScoped;
import kam.kit.messaging.Outbox;

/**
 * Lets the others know how a customer stands now: its whole state, where it is another than they have heard. Whoever
 * changes a customer calls it last. Source: requirement C27.
 */
@ApplicationScoped
public class CustomerNews {
    private final Outbox outbox;

    CustomerNews(Outbox outbox) {
        this.outbox = outbox;
    }

    public void tell(Customer customer) {
        customer.news().ifPresent(state -> outbox.append(customer, state));
    }
}
