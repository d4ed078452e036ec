package kam.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {
    /** As for a managed Kafka that wants TLS and a password. */
    private static final Map<String, Object> MANAGED = Map.of(
            "security.protocol", "SASL_SSL",
            "sasl.mechanism", "SCRAM-SHA-512",
            "sasl.jaas.config", "ScramLoginModule required;",
            "ssl.truststore.location", "/etc/kafka/trust.p12",
            "ssl.truststore.password", "secret",
            "ssl.endpoint.identification.algorithm", "https",
            "client.dns.lookup", "use_all_dns_ips");

    @Test
    void signInAndTlsReachEveryClient() {
        assertThat(everyClient(MANAGED)).allSatisfy(client -> assertThat(client).containsAllEntriesOf(MANAGED));
    }

    @Test
    void sizesAndTimesAreTheOperatorsToSet() {
        var settings = settings(Map.of("linger.ms", "5", "max.poll.records", "50", "session.timeout.ms", "6000"));
        assertThat(settings.producer()).containsEntry("linger.ms", "5");
        assertThat(settings.consumer(Purpose.ACTS))
                .containsEntry("max.poll.records", "50")
                .containsEntry("session.timeout.ms", "6000");
        assertThat(settings(Map.of()).producer()).containsEntry("linger.ms", 0);
        assertThat(settings(Map.of()).consumer(Purpose.ACTS)).containsEntry("session.timeout.ms", 10_000);
    }

    @Test
    void whatOrderAndExactlyOnceRestOnIsNotToBeSet() {
        var settings = settings(Map.of(
                "acks", "0",
                "enable.idempotence", "false",
                "transactional.id", "t",
                "partitioner.class", "p",
                "partitioner.ignore.keys", "true",
                "group.id", "other",
                "enable.auto.commit", "true",
                "auto.offset.reset", "latest",
                "bootstrap.servers", "elsewhere:9092"));
        assertThat(settings.producer())
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true)
                .doesNotContainKeys("transactional.id", "partitioner.class", "partitioner.ignore.keys", "group.id");
        assertThat(settings.consumer(Purpose.ACTS))
                .containsEntry("group.id", "kit-test-acts")
                .containsEntry("enable.auto.commit", false)
                .containsEntry("auto.offset.reset", "none");
        assertThat(everyClient(Map.of("bootstrap.servers", "elsewhere:9092")))
                .allSatisfy(client -> assertThat(client).containsEntry("bootstrap.servers", "broker:9092"));
    }

    @Test
    void noSendWaitsForAsLongAsTheRelaysLease() {
        assertThat(settings(Map.of("max.block.ms", "60000")).producer()).containsEntry("max.block.ms", 1000);
    }

    @Test
    void noLookForWhatWasSentWaitsForAsLongAsTheRelaysLease() {
        assertThat(settings(Map.of("default.api.timeout.ms", "60000", "request.timeout.ms", "30000"))
                        .reader())
                .containsEntry("default.api.timeout.ms", 1000)
                .containsEntry("request.timeout.ms", 1000);
    }

    @Test
    void anEmptyValueCountsAsNone() {
        var empty = new HashMap<String, Object>(Map.of("security.protocol", "", "sasl.jaas.config", " "));
        assertThat(everyClient(empty))
                .allSatisfy(client -> assertThat(client).doesNotContainKeys("security.protocol", "sasl.jaas.config"));
    }

    @Test
    void topicsWithCopiesWantAllButOneInStep() {
        assertThat(Topics.configuration("kam.contract", (short) 1))
                .containsEntry("retention.ms", "-1")
                .doesNotContainKey("min.insync.replicas");
        assertThat(Topics.configuration("kam.contract", (short) 2)).containsEntry("min.insync.replicas", "1");
        assertThat(Topics.configuration("kam.contract", (short) 3))
                .containsEntry("retention.ms", "-1")
                .containsEntry("min.insync.replicas", "2");
    }

    private static List<Map<String, Object>> everyClient(Map<String, Object> given) {
        var settings = settings(given);
        return List.of(settings.producer(), settings.consumer(Purpose.ACTS), settings.admin(Duration.ofSeconds(1)));
    }

    private static KafkaSettings settings(Map<String, Object> given) {
        var messaging = new SmallRyeConfigBuilder()
                .withMapping(MessagingSettings.class)
                .withDefaultValue("kam.messaging.service", "kit-test")
                .withDefaultValue("kam.messaging.bootstrap-servers", "broker:9092")
                .build()
                .getConfigMapping(MessagingSettings.class);
        return new KafkaSettings(given, messaging);
    }
}
