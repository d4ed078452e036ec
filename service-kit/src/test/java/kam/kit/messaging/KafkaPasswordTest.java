package kam.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import kam.testing.Events;
import kam.testing.TestStack;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

/** The application signs in to Kafka with a password, in this test as in all others; here is what the wrong one does. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class KafkaPasswordTest {
    private static final Duration LEASE = Duration.ofSeconds(10);

    @Inject
    KafkaSettings right;

    @Inject
    MessagingSettings messaging;

    @Test
    void withTheWrongPasswordEventsWaitAndAreSentOnceItIsRight() throws Exception {
        RelayDatabase.provide();
        var key = UUID.randomUUID();
        RelayDatabase.append(key);
        try (var session = RelayDatabase.session(LEASE);
                var refused = new OutboxSender("test", wrong().producer())) {
            var batch = session.next();
            assertThatThrownBy(() -> refused.send(batch, session))
                    .isInstanceOf(OutboxSender.BrokerAway.class)
                    .hasMessageContaining("Authentication");
            assertThat(session.standing().backlog()).isEqualTo(1);
            assertThat(session.standing().unsent()).isZero();
            try (var admitted = new OutboxSender("test", right.producer())) {
                admitted.send(session.next(), session);
            }
            assertThat(session.standing().backlog()).isZero();
        }
        assertThat(Events.of("kam.customer", key)).hasSize(1);
    }

    @Test
    void healthSaysThatThePasswordIsWrong() {
        try (var refused = Admin.create(wrong().admin(Duration.ofSeconds(2)));
                var admitted = Admin.create(right.admin(Duration.ofSeconds(2)))) {
            assertThat(KafkaHealth.kafkaTrouble(refused)).contains("Authentication");
            assertThat(KafkaHealth.kafkaTrouble(admitted)).isNull();
        }
    }

    private KafkaSettings wrong() {
        var given = new HashMap<>(right.admin(Duration.ofSeconds(1)));
        given.put("sasl.jaas.config", TestStack.signInToKafka("guessed"));
        return new KafkaSettings(given, messaging);
    }
}
