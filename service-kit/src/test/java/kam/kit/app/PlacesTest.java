package kam.kit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kam.testing.Events;
import kam.testing.Management;
import kam.testing.TestStack;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From where a service goes on reading, and what it finds that it has sent, is what its own database says. */
@QuarkusTest
class PlacesTest {
    @Inject
    ThingService things;

    @AfterEach
    void letGo() {
        ThingFacts.first = event -> {};
    }

    private UUID thing() {
        return things.make("BJ", UUID.randomUUID().toString(), BigDecimal.ONE).id();
    }

    private static int execute(String sql, Object... values) throws SQLException {
        try (var database = TestStack.superuser();
                var statement = database.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static void query(String sql) throws SQLException {
        try (var database = TestStack.superuser();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Has the group's partitions go to somebody else and come back, as when an instance starts and stops, and has Kafka
     * remember of each that the next event was taken already.
     */
    private static void regroup(String purpose) {
        try (var other = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestStack.kafka().bootstrap(),
                        "group.id",
                        "kit-test-" + purpose,
                        "auto.offset.reset",
                        "latest",
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new StringDeserializer())) {
            other.subscribe(List.of("kam.kpi", "kam.contract"));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                other.poll(Duration.ofMillis(200));
                return !other.assignment().isEmpty();
            });
            var partitions = other.partitionsFor("kam.kpi").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            var wrong = new HashMap<TopicPartition, OffsetAndMetadata>();
            other.endOffsets(partitions)
                    .forEach((partition, end) -> wrong.put(partition, new OffsetAndMetadata(end + 1)));
            other.commitSync(wrong);
        }
    }

    @Test
    void whatKafkaRemembersOfTheGroupAndMarksThatAreGoneRepeatNothingAndLoseNothing() throws Exception {
        var thing = thing();
        Targets.publish(thing, 1);
        await().until(() -> Targets.effects(thing) == 1);
        execute("delete from inbox");
        regroup("acts");
        Targets.publish(thing, 2);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Targets.heardBy(thing).contains(2));
        assertThat(Targets.heardBy(thing)).containsExactly(1, 2);
        assertThat(Targets.effects(thing)).isEqualTo(2);
    }

    @Test
    void anEventIsActedOnOnlyOnceItIsWrittenDown() throws Exception {
        var written = new CountDownLatch(1);
        var thing = thing();
        ThingFacts.first = event -> {
            if (event.targetId().equals(thing)) {
                awaitQuietly(written);
            }
        };
        Targets.publish(thing, 1);
        await().during(Duration.ofMillis(700))
                .until(() -> Targets.heardBy(thing).isEmpty());
        written.countDown();
        await().atMost(Duration.ofSeconds(20)).until(() -> Targets.effects(thing) == 1);
        assertThat(ThingFacts.WRITTEN).anyMatch(event -> event.targetId().equals(thing));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String well() {
        return RestAssured.given()
                .baseUri(Management.base())
                .get("/q/health/well")
                .asString();
    }

    @Test
    void eventsThatOutlivedTheirCauseAreFoundNamedAndSettledWithARecord() throws Exception {
        var key = UUID.randomUUID();
        sendAsOurs(key);
        execute("insert into outbox_position values ('kam.customer', 0, 0) on conflict do nothing");
        execute("update outbox_position set position = 0 where topic = 'kam.customer'");
        query("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objsubid = 1");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Management.list("/q/events/outlived"))
                        .anyMatch(event -> key.toString().equals(event.get("key"))));
        await().untilAsserted(() -> assertThat(well()).contains("outlived their cause"));
        for (var event : Management.list("/q/events/outlived")) {
            var path = "/q/events/outlived/" + event.get("id") + "/settle";
            assertThat(Management.post(path)).isEqualTo(409);
            assertThat(Management.post(path + "?remark=checked")).isEqualTo(204);
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(well()).doesNotContain("outlived"));
    }

    /** As this service would have sent it before its database was restored. */
    private static void sendAsOurs(UUID key) throws Exception {
        var message = new ProducerRecord<>("kam.customer", key.toString(), "{}");
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "kam.customer.CustomerRegistered",
                        "ce_source", "/kit-test",
                        "ce_time", Instant.now().toString(),
                        "ce_sequence", "1")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestStack.kafka().bootstrap()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message).get();
        }
        assertThat(Events.of("kam.customer", key)).hasSize(1);
    }
}
