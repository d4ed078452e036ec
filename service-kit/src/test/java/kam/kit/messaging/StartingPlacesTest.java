package kam.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kam.testing.TestStack;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading begins where the service's own database says, on a topic of the test's own with five messages. */
@QuarkusTest
class StartingPlacesTest {
    private final String topic = "places-" + UUID.randomUUID();
    private final TopicPartition partition = new TopicPartition(topic, 0);
    private KafkaConsumer<String, String> consumer;

    @Inject
    Positions positions;

    @BeforeEach
    void fiveMessages() throws Exception {
        var broker =
                Map.<String, Object>of("bootstrap.servers", TestStack.kafka().bootstrap());
        try (var admin = Admin.create(broker);
                var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            for (var i = 0; i < 5; i++) {
                producer.send(new ProducerRecord<>(topic, "key", "value")).get();
            }
        }
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestStack.kafka().bootstrap(), "auto.offset.reset", "none"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(Set.of(partition));
    }

    @AfterEach
    void close() throws SQLException {
        consumer.close();
        try (var database = TestStack.superuser();
                var delete = database.createStatement()) {
            delete.execute("delete from inbox_position where topic = '" + topic + "'");
        }
    }

    private long begins(Purpose purpose) {
        new StartingPlaces(purpose, consumer, positions).seek(Set.of(partition));
        return consumer.position(partition);
    }

    @Test
    void atTheStartWhereNothingWasTaken() {
        assertThat(begins(Purpose.FACTS)).isZero();
    }

    @Test
    void behindWhatWasTakenForEachPurposeByItself() {
        positions.note(Purpose.FACTS, Map.of(partition, 3L));
        positions.note(Purpose.ACTS, Map.of(partition, 1L));
        assertThat(begins(Purpose.FACTS)).isEqualTo(4);
        assertThat(begins(Purpose.ACTS)).isEqualTo(2);
    }

    @Test
    void aPlaceNeverGoesBackByWhatIsNotedLater() {
        positions.note(Purpose.FACTS, Map.of(partition, 3L));
        positions.note(Purpose.FACTS, Map.of(partition, 2L));
        assertThat(begins(Purpose.FACTS)).isEqualTo(4);
    }

    @Test
    void aTopicThatEndsBeforeWhatWasTakenIsRefused() {
        positions.note(Purpose.FACTS, Map.of(partition, 5L));
        assertThatThrownBy(() -> begins(Purpose.FACTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(partition.toString())
                .hasMessageContaining("made anew");
    }

    @Test
    void whatIsAddedLaterDoesNotActOnHistory() throws SQLException {
        forget(Purpose.ACTS);
        try {
            new StartingPlaces(Purpose.ACTS, consumer, positions).prepare(Set.of(Purpose.values()), List.of(topic));
            assertThat(begins(Purpose.ACTS)).isEqualTo(5);
        } finally {
            positions.listening(List.of(Purpose.values()));
        }
    }

    private static void forget(Purpose purpose) throws SQLException {
        try (var database = TestStack.superuser();
                var delete = database.createStatement()) {
            delete.execute("delete from listening where purpose = '" + purpose.code() + "'");
        }
    }
}
