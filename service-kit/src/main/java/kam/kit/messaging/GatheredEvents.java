package kam.kit.messaging;

import jakarta.transaction.Synchronization;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kam.events.DomainEvent;
import kam.events.EventCatalogue;
import kam.kit.persistence.AggregateRoot;

/** The events of one transaction, which are stored together and in their order just before it commits. */
final class GatheredEvents implements Synchronization {
    private final DataSource database;
    private final List<Gathered> events = new ArrayList<>();

    GatheredEvents(DataSource database) {
        this.database = database;
    }

    /** As it is at this moment: what is changed afterwards does not change the event. */
    private record Gathered(
            String topic, UUID key, String type, UUID subject, Instant at, String traceparent, String body) {
        void fill(PreparedStatement insert) throws SQLException {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, topic);
            insert.setObject(3, key);
            insert.setString(4, type);
            insert.setString(5, subject.toString());
            insert.setObject(6, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.setString(7, traceparent);
            insert.setString(8, body);
        }
    }

    void add(AggregateRoot root, DomainEvent event, Instant at, String traceparent) {
        events.add(new Gathered(
                EventCatalogue.topicOf(event.getClass()),
                event.key(),
                EventCatalogue.typeOf(event.getClass()),
                root.id(),
                at,
                traceparent,
                EventJson.write(event)));
    }

    @Override
    public void beforeCompletion() {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into outbox (event_id, topic, key, type, subject, occurred_at, traceparent, body)
                        values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                        """)) {
            for (var event : events) {
                event.fill(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The events could not be stored", e);
        }
    }

    @Override
    public void afterCompletion(int status) {}
}
