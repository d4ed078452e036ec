package kam.localstack;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTests {

    @TempDir
    static Path home;

    static Kafka kafka;

    @BeforeAll
    static void start() {
        kafka = Kafka.start(home, 0);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void anAcknowledgedRecordSurvivesAKill() throws Exception {
        create("kept");
        send("kept", "first");
        long before = kafka.pid();
        kafka.kill();
        assertTrue(ProcessHandle.of(before).filter(ProcessHandle::isAlive).isEmpty());

        kafka.restart();

        send("kept", "second");
        assertEquals(List.of("first", "second"), read("kept"));
    }

    @Test
    void aTopicIsNotCreatedByBeingUsed() {
        assertThrows(ExecutionException.class, () -> send("never-made", "lost"));
    }

    @Test
    void theSecondPortLetsInWhoKnowsThePassword() throws Exception {
        assertTrue(nodes("kam") > 0);
        assertThrows(ExecutionException.class, () -> nodes("guessed"));
    }

    private static int nodes(String password) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                kafka.bootstrapWithPassword(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"kam\" password=\""
                        + password + "\";");
        try (Admin admin = Admin.create(settings)) {
            return admin.describeCluster().nodes().get(20, SECONDS).size();
        }
    }

    private static void create(String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get(20, SECONDS);
        }
    }

    private static void send(String topic, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrap(), "acks", "all", "max.block.ms", "2000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get(20, SECONDS);
        }
    }

    private static List<String> read(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrap(), "auto.offset.reset", "earliest", "group.id", "reader");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition only = new TopicPartition(topic, 0);
            consumer.assign(List.of(only));
            List<String> values = new ArrayList<>();
            long end = consumer.endOffsets(List.of(only)).get(only);
            while (consumer.position(only) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
