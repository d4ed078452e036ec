package kam.events.kpi;

import kam.events.DomainEvent;

/** What happens to targets and scorecards. */
public interface KpiEvent extends DomainEvent {
    String TOPIC = "kam.kpi";

    @Override
    default String topic() {
        return TOPIC;
    }
}
