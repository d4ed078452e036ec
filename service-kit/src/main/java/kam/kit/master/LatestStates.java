package kam.kit.master;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import kam.kit.messaging.Envelope;

/** Lets a copy only go forward: whoever reads all events again passes over the states that others followed. */
@ApplicationScoped
class LatestStates {
    private final EntityManager entities;

    LatestStates(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Whether no later state of this key was told; one that is told again is taken again, so that it mends its copy. Those
     * who ask about the same key go on one after another.
     */
    boolean takes(Object key, Envelope told) {
        var place = told.place();
        return entities.createNativeQuery("""
                                insert into told_state as told (type, key, topic, partition, position)
                                values (:type, :key, :topic, :partition, :position)
                                on conflict (type, key) do update
                                set topic = excluded.topic, partition = excluded.partition, position = excluded.position
                                where told.topic <> excluded.topic or told.partition <> excluded.partition
                                or told.position <= excluded.position""")
                        .setParameter("type", told.type())
                        .setParameter("key", key.toString())
                        .setParameter("topic", place.topic())
                        .setParameter("partition", place.partition())
                        .setParameter("position", place.position())
                        .executeUpdate()
                == 1;
    }
}
