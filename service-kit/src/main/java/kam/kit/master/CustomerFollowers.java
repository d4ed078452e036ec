package kam.kit.master;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import kam.events.CustomerEvent.CustomerChanged;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;

/** Lets open work go with its customer. Source: requirement C27. */
@ApplicationScoped
class CustomerFollowers implements EventHandler {
    private final EntityManager entities;
    private final List<Following> following;

    CustomerFollowers(EntityManager entities, @All List<Follower> followers) {
        this.entities = entities;
        this.following = followers.stream()
                .flatMap(follower -> follower.following().stream())
                .toList();
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(CustomerChanged.class, this::changed);
    }

    private void changed(CustomerChanged customer) {
        var values = Map.of(
                "customer_name", customer.name(),
                "customer_number", customer.number(),
                "office", customer.office(),
                "account_manager", customer.accountManager());
        for (var each : following) {
            var update = entities.createNativeQuery(each.update()).setParameter("customer", customer.customerId());
            each.columns().forEach(column -> update.setParameter(column, values.get(column)));
            update.executeUpdate();
        }
    }
}
