package kam.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kam.testing.TestStack;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SenderPaceTest {
    @Test
    void manyEventsOfOneKeyAreLeftForTheNextBatchAfterASecond() throws Exception {
        RelayDatabase.provide();
        var key = UUID.randomUUID();
        for (var i = 0; i < 30; i++) {
            RelayDatabase.append(key);
        }
        try (var session = RelayDatabase.session(Duration.ofSeconds(30));
                var sender = new OutboxSender("kit-test", new SlowBroker())) {
            sender.send(session.next(), session);
            assertThat(session.next()).hasSizeBetween(1, 29);
        }
    }

    /** Acknowledges each after 100 ms. */
    private static final class SlowBroker extends MockProducer<String, byte[]> {
        SlowBroker() {
            super(false, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
            return CompletableFuture.supplyAsync(
                    () -> new RecordMetadata(new TopicPartition(message.topic(), 0), 0, 0, 0, 0, 0),
                    CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS));
        }
    }
}
