package kam.kit.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * An event that could not be handled (滞留事件), as it came, but for the character NUL outside of its body: PostgreSQL
 * keeps none in a text, so U+FFFD stands there instead.
 */
@Entity
@Table(name = "parked_event")
class ParkedEvent {
    private static final JsonMapper JSON = new JsonMapper();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    private String purpose;
    String topic;
    int partition;
    long position;
    String key;
    String headers;
    byte[] body;
    String reason;
    Instant parkedAt;

    ParkedEvent() {}

    ParkedEvent(Purpose purpose, ConsumerRecord<String, byte[]> message, String reason, Instant parkedAt) {
        this.purpose = purpose.code();
        this.topic = message.topic();
        this.partition = message.partition();
        this.position = message.offset();
        this.key = keyOf(message.key());
        this.headers = write(message.headers());
        this.body = message.value() == null ? new byte[0] : message.value();
        this.parkedAt = parkedAt;
        failed(reason);
    }

    Purpose purpose() {
        return Purpose.valueOf(purpose.toUpperCase(Locale.ROOT));
    }

    static String keyOf(String messageKey) {
        return messageKey == null ? "" : storable(messageKey);
    }

    final void failed(String why) {
        reason = storable(why.length() > 2000 ? why.substring(0, 2000) : why);
    }

    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** Throws {@link IllegalArgumentException} where the headers are not those of an event. */
    Envelope envelope() {
        var restored = new RecordHeaders();
        try {
            JSON.readValue(headers, new TypeReference<Map<String, String>>() {})
                    .forEach((name, value) -> restored.add(name, value.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
        return Envelope.of(restored, new Envelope.Place(topic, partition, position));
    }

    private static String write(Headers headers) {
        Map<String, String> byName = new TreeMap<>();
        headers.forEach(header -> byName.put(
                storable(header.key()),
                header.value() == null ? "" : storable(new String(header.value(), StandardCharsets.UTF_8))));
        try {
            return JSON.writeValueAsString(byName);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
