package kam.kit.master;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets open work go with its customer. Source: requirement C27. */
@ApplicationScoped
class CustomerFollowers {
    private final EntityManager entities;
    private final Clock clock;
    private final List<Following> following;

    CustomerFollowers(EntityManager entities, Clock clock, @All List<Follower> followers) {
        this.entities = entities;
        this.clock = clock;
        this.following = followers.stream()
                .flatMap(follower -> follower.following().stream())
                .toList();
    }

    /** Only what has changed of the customer is laid over what somebody may have written otherwise. */
    void follow(UUID customer, Optional<Shown> before, Shown now) {
        var changed = now.changedSince(before);
        for (var each : following) {
            each.laying(changed.keySet()).ifPresent(narrowed -> follow(customer, narrowed, changed));
        }
    }

    private void follow(UUID customer, Following each, Map<String, String> values) {
        var update = entities.createNativeQuery(each.update(), UUID.class).setParameter("customer", customer);
        each.columns().forEach(column -> update.setParameter(column, values.get(column)));
        if (each.dated()) {
            update.setParameter("at", clock.instant());
        }
        for (var id : update.getResultList()) {
            each.listed().ifPresent(root -> entities.find(root, id).spellAgain());
        }
    }

    /** What others show of a customer. */
    record Shown(String name, String number, String office, String accountManager) {
        static Shown of(KnownCustomer customer) {
            return new Shown(customer.name(), customer.number(), customer.office(), customer.accountManager());
        }

        /** By column. Before a customer was known here, its manager was written by someone who chose him. */
        Map<String, String> changedSince(Optional<Shown> before) {
            var changed = columns();
            before.map(Shown::columns)
                    .ifPresentOrElse(
                            known -> changed.entrySet().removeAll(known.entrySet()),
                            () -> changed.remove("account_manager"));
            return changed;
        }

        private Map<String, String> columns() {
            var columns = new HashMap<String, String>();
            columns.put("customer_name", name);
            columns.put("customer_number", number);
            columns.put("office", office);
            columns.put("account_manager", accountManager);
            return columns;
        }
    }
}
