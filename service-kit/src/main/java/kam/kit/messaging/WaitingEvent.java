package kam.kit.messaging;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** A row of the outbox. */
record WaitingEvent(
        long position,
        UUID eventId,
        String topic,
        UUID key,
        String type,
        String subject,
        OffsetDateTime occurredAt,
        String traceparent,
        String body) {

    static WaitingEvent read(ResultSet row) throws SQLException {
        return new WaitingEvent(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getObject("key", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("traceparent"),
                row.getString("body"));
    }

    /** The message in CloudEvents 1.0 binary mode. */
    ProducerRecord<String, byte[]> message(String source) {
        var message = new ProducerRecord<>(topic, key.toString(), body.getBytes(StandardCharsets.UTF_8));
        var headers = message.headers();
        header(headers, "ce_specversion", "1.0");
        header(headers, "ce_id", eventId.toString());
        header(headers, "ce_type", type);
        header(headers, "ce_source", source);
        header(headers, "ce_subject", subject);
        header(headers, "ce_time", occurredAt.toString());
        header(headers, "ce_sequence", Long.toString(position));
        header(headers, "content-type", "application/json");
        if (traceparent != null) {
            header(headers, Trace.HEADER, traceparent);
        }
        return message;
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
