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
import java.util.concurrent.atomic.AtomicBoolean;
import kam.testing.TestStack;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
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
    private KafkaConsumer<String, byte[]> consumer;

    @Inject
    Positions positions;

    @Inject
    Topics topics;

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
                new ByteArrayDeserializer());
        consumer.assign(Set.of(partition));
    }

    @AfterEach
    void close() throws SQLException {
        consumer.close();
        try (var database = TestStack.superuser();
                var delete = database.createStatement()) {
            delete.execute("delete from inbox_position where topic = '" + topic + "'");
            delete.execute("delete from topic_read where topic = '" + topic + "'");
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

    /** As the service starts: the facts come first. */
    private void prepareAll() {
        for (var purpose : Purpose.values()) {
            new StartingPlaces(purpose, consumer, positions).prepare(Set.of(Purpose.values()), List.of(topic));
        }
    }

    @Test
    void whatIsAddedLaterDoesNotActOnHistory() throws SQLException {
        forget("purpose = 'acts'");
        prepareAll();
        assertThat(begins(Purpose.FACTS)).isZero();
        assertThat(begins(Purpose.ACTS)).isEqualTo(5);
    }

    @Test
    void whatActsDoesNotActOnTheHistoryOfATopicThatIsAddedLater() {
        positions.placed(Purpose.ACTS);
        prepareAll();
        assertThat(begins(Purpose.ACTS)).isEqualTo(5);
    }

    @Test
    void aNewServiceActsOnAllAlsoWhereItsFirstStartWasCutShort() throws SQLException {
        forget("true");
        try {
            new StartingPlaces(Purpose.FACTS, consumer, positions).prepare(Set.of(Purpose.values()), List.of(topic));
            prepareAll();
            assertThat(begins(Purpose.ACTS)).isZero();
            prepareAll();
            assertThat(begins(Purpose.ACTS)).isZero();
        } finally {
            List.of(Purpose.values()).forEach(positions::placed);
        }
    }

    @Test
    void nothingIsForgottenForATopicThatWasMadeAnewThoughItsPlaceWasSetBack() {
        positions.firstRead(Purpose.FACTS, Map.of(topic, "another"));
        positions.firstRead(Purpose.FACTS, topics.identities(Set.of(topic)));
        positions.note(Purpose.FACTS, Map.of(partition, -1L));
        assertThat(begins(Purpose.FACTS)).isZero();
        var forgotten = new AtomicBoolean();
        var rewind = new Rewind(Purpose.FACTS, topics, positions, () -> forgotten.set(true));
        rewind.carryOut(consumer, Set.of(topic));
        assertThat(rewind.outcome()).isCompletedExceptionally();
        assertThat(forgotten).isFalse();
    }

    @Test
    void aTopicThatIsTheOneThatWasReadIsReadAgain() {
        positions.firstRead(Purpose.FACTS, topics.identities(Set.of(topic)));
        var rewind = new Rewind(Purpose.FACTS, topics, positions, () -> {});
        rewind.carryOut(consumer, Set.of(topic));
        assertThat(rewind.outcome()).isCompleted();
    }

    private static void forget(String which) throws SQLException {
        try (var database = TestStack.superuser();
                var delete = database.createStatement()) {
            delete.execute("delete from listening where " + which);
        }
    }
}
