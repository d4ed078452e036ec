package kam.kit.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * What an event says of itself beside its content: identity, kind, origin, business time. The sequence rises with
 * every event of one service; its place, that of all events of one key.
 */
public record Envelope(
        UUID id, String type, String source, Instant time, long sequence, String traceparent, Place place) {

    /** Throws {@link IllegalArgumentException} or {@link java.time.DateTimeException} for headers that are not ours. */
    static Envelope of(ConsumerRecord<?, ?> message) {
        return of(message.headers(), new Place(message.topic(), message.partition(), message.offset()));
    }

    /** The same. */
    static Envelope of(Headers headers, Place place) {
        return new Envelope(
                UUID.fromString(required(headers, "ce_id")),
                required(headers, "ce_type"),
                required(headers, "ce_source"),
                OffsetDateTime.parse(required(headers, "ce_time")).toInstant(),
                Long.parseLong(required(headers, "ce_sequence")),
                optional(headers, Trace.HEADER),
                place);
    }

    private static String required(Headers headers, String name) {
        var value = optional(headers, name);
        if (value == null) {
            throw new IllegalArgumentException("The header " + name + " is missing");
        }
        return value;
    }

    private static String optional(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Where it stands on its topic. Those of one key stand on one partition, in the order in which they were told. */
    public record Place(String topic, int partition, long position) {}
}
