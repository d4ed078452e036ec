package kam.events.visit;

import kam.events.DomainEvent;

/** What happens to visits, gifts and expenses. */
public interface VisitEvent extends DomainEvent {
    String TOPIC = "kam.visit";

    @Override
    default String topic() {
        return TOPIC;
    }
}
