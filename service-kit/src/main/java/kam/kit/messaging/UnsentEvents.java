package kam.kit.messaging;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/** Events of the outbox that can never be sent as they are; the later ones of their key wait behind them. */
@ApplicationScoped
class UnsentEvents {
    private final EntityManager entities;

    UnsentEvents(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    JsonArray list(int limit) {
        var rows = entities.createNativeQuery("""
                        select id, topic, cast(key as varchar) as key, type, parked_because as reason from outbox
                        where parked_because is not null order by id
                        """, Tuple.class)
                .setMaxResults(limit)
                .getResultList();
        return ((java.util.List<Tuple>) rows)
                .stream()
                        .map(row -> new JsonObject()
                                .put("id", row.get("id"))
                                .put("topic", row.get("topic"))
                                .put("key", row.get("key"))
                                .put("type", row.get("type"))
                                .put("reason", row.get("reason")))
                        .collect(JsonArray::new, JsonArray::add, JsonArray::addAll);
    }

    @Transactional
    boolean retry(long id) {
        return change("update outbox set parked_because = null where id = :id and parked_because is not null", id);
    }

    @Transactional
    boolean discard(long id) {
        return change("delete from outbox where id = :id and parked_because is not null", id);
    }

    private boolean change(String sql, long id) {
        return entities.createNativeQuery(sql).setParameter("id", id).executeUpdate() == 1;
    }
}
