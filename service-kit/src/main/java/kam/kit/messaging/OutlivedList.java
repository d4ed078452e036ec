package kam.kit.messaging;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;

/** The events that outlived their cause, for an operator to settle: each with who did so, when and how. */
@ApplicationScoped
class OutlivedList {
    private final EntityManager entities;

    OutlivedList(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that nobody has settled, oldest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    JsonArray unsettled(int limit) {
        var rows = (List<Tuple>) entities.createNativeQuery("""
                        select id, topic, partition, position, cast(event_id as varchar) as event_id, type, key,
                          cast(occurred_at as varchar) as occurred_at
                        from outlived_event where settled_at is null order by id
                        """, Tuple.class)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new JsonObject()
                        .put("id", row.get("id"))
                        .put("topic", row.get("topic"))
                        .put("partition", row.get("partition"))
                        .put("offset", row.get("position"))
                        .put("eventId", row.get("event_id"))
                        .put("type", row.get("type"))
                        .put("key", row.get("key"))
                        .put("occurredAt", row.get("occurred_at")))
                .collect(JsonArray::new, JsonArray::add, JsonArray::addAll);
    }

    /** Notes what was done about it, and by whom. False where none unsettled has this id. */
    @Transactional
    boolean settle(long id, String by, String remark) {
        return entities.createNativeQuery("""
                        update outlived_event set settled_by = :by, settled_at = now(), remark = :remark
                        where id = :id and settled_at is null
                        """)
                        .setParameter("by", by)
                        .setParameter("remark", remark)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
