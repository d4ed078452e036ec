package kam.events.goods;

import kam.events.DomainEvent;

/** What happens to shipments, deliveries, money and statements. */
public interface GoodsEvent extends DomainEvent {
    String TOPIC = "kam.goods";

    @Override
    default String topic() {
        return TOPIC;
    }
}
