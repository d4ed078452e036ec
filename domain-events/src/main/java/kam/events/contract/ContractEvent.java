package kam.events.contract;

import kam.events.DomainEvent;

/** What happens to contracts, their approval, delegations and orders. */
public interface ContractEvent extends DomainEvent {
    String TOPIC = "kam.contract";

    @Override
    default String topic() {
        return TOPIC;
    }
}
