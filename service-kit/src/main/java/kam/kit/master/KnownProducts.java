package kam.kit.master;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import kam.events.ProductEvent.ProductChanged;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;

/** The products that contract-approval-service has told of. Source: requirement A23. */
@ApplicationScoped
class KnownProducts implements EventHandler {
    private final EntityManager entities;
    private final LatestStates states;

    KnownProducts(EntityManager entities, LatestStates states) {
        this.entities = entities;
        this.states = states;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(ProductChanged.class, (event, envelope) -> {
            if (states.takes(Sku.of(event.sku()).key(), envelope)) {
                entities.merge(new KnownProduct(event));
            }
        });
    }
}
