package kam.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.testing.TestStack;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relays that go silent, on sessions of their own; whole instances that do so are in the system tests. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RelayLeaseTest {
    private static final Duration LEASE = Duration.ofMillis(400);

    @Inject
    Topics topics;

    @Inject
    KafkaSettings kafka;

    @BeforeEach
    void provide() throws Exception {
        RelayDatabase.provide();
    }

    @Test
    void aRelayThatIsSilentForLongerThanItsLeaseIsRelieved() throws Exception {
        try (var silent = RelayDatabase.session(LEASE);
                var other = RelayDatabase.session(LEASE)) {
            assertThat(silent.becomesTheRelay()).isTrue();
            await().until(other::becomesTheRelay);
            assertThatThrownBy(silent::renew).isInstanceOf(SQLException.class);
            assertThat(other.standing().relayedBy()).isEqualTo(Instance.NAME);
        }
    }

    @Test
    void aRelayThatIsAliveKeepsItsPlace() throws Exception {
        try (var alive = RelayDatabase.session(LEASE);
                var other = RelayDatabase.session(LEASE)) {
            assertThat(alive.becomesTheRelay()).isTrue();
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .during(LEASE.multipliedBy(2))
                    .until(() -> {
                        alive.renew();
                        return !other.becomesTheRelay();
                    });
            alive.mustStillBeTheRelay();
        }
    }

    @Test
    void aRelayThatStoodStillSendsNothingOfWhatItHadRead() throws Exception {
        RelayDatabase.append(UUID.randomUUID());
        try (var paused = RelayDatabase.session(LEASE)) {
            assertThat(paused.becomesTheRelay()).isTrue();
            assertThat(paused.next()).hasSize(1);
            paused.mustStillBeTheRelay();
            await().until(() -> paused.silence().compareTo(LEASE) > 0);
            assertThatThrownBy(paused::mustStillBeTheRelay).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whoStandsByCountsWhatWaitsAndSeesThatNobodyRelays() throws Exception {
        var key = UUID.randomUUID();
        RelayDatabase.append(key);
        RelayDatabase.append(key);
        try (var standBy = RelayDatabase.session(LEASE)) {
            assertThat(standBy.standing().backlog()).isEqualTo(2);
            assertThat(standBy.standing().first()).isNotNull();
            assertThat(standBy.standing().relayedBy()).isNull();
            standBy.park(standBy.next().get(0), "a test");
            assertThat(standBy.standing().unsent()).isEqualTo(1);
            assertThat(standBy.standing().first())
                    .as("both wait behind the parked one")
                    .isNull();
            standBy.acknowledged(List.of(), Map.of());
        }
    }

    /** The topic begins at 1, and the database knows of nothing sent to it. */
    @Test
    void aRelayThatLooksForOutlivedEventsShowsThatItLives() throws Exception {
        topics.ensure();
        var topic = "outlived-" + UUID.randomUUID();
        sendThreeAsOurs(topic);
        RelayDatabase.sent(topic, -1);
        var lease = Duration.ofSeconds(3);
        for (var round = 0; round < 2; round++) {
            try (var relay = RelayDatabase.session(lease);
                    var consumer = new KafkaConsumer<>(
                            kafka.reader(), new StringDeserializer(), new ByteArrayDeserializer())) {
                await().until(relay::becomesTheRelay);
                var search = relay.outlived(consumer, "relay-test");
                while (search.goesOn()) {
                    relay.mustStillBeTheRelay();
                    relay.renew();
                }
            }
            assertThat(RelayDatabase.outlived(topic)).containsExactly(1L, 2L);
        }
    }

    private static void sendThreeAsOurs(String topic) throws Exception {
        var broker =
                Map.<String, Object>of("bootstrap.servers", TestStack.kafka().bootstrap());
        try (var admin = Admin.create(broker);
                var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            for (var i = 0; i < 3; i++) {
                var message = new ProducerRecord<>(topic, "key", "{}");
                Map.of(
                                "ce_id", UUID.randomUUID().toString(),
                                "ce_type", "kam.customer.CustomerRegistered",
                                "ce_source", "/relay-test",
                                "ce_time", "2026-01-01T00:00:00Z",
                                "ce_sequence", "1")
                        .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(message).get();
            }
            admin.deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(1)))
                    .all()
                    .get();
        }
    }
}
