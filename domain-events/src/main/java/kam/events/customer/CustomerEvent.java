package kam.events.customer;

import kam.events.DomainEvent;

/** What happens to customers, their applications, credit and service. */
public interface CustomerEvent extends DomainEvent {
    String TOPIC = "kam.customer";

    @Override
    default String topic() {
        return TOPIC;
    }
}
