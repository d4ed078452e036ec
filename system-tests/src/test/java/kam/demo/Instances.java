package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import kam.localstack.LocalStack;
import kam.localstack.Service;
import kam.localstack.ServiceProcess;

/** Two instances of a service, the second of which reaches its database by a wire that can be cut. */
final class Instances implements Closeable {
    private static final JsonMapper JSON = new JsonMapper();

    final ServiceProcess first;
    final ServiceProcess second;
    final Wire wire;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Instances(LocalStack stack, Service service) throws IOException {
        this.first = stack.service(service);
        this.wire = Wire.to(stack.postgres().port());
        var url = "jdbc:postgresql://localhost:" + wire.port() + "/"
                + service.database().orElseThrow();
        this.second = stack.another(service, Map.of("QUARKUS_DATASOURCE_JDBC_URL", url));
    }

    /** The one that sends the service's events, as any living instance says. */
    ServiceProcess relay(ServiceProcess asked) {
        var name = health(asked).get("data").get("relayedBy").asText();
        return name.endsWith("/" + first.pid()) ? first : name.endsWith("/" + second.pid()) ? second : null;
    }

    ServiceProcess besides(ServiceProcess one) {
        return one == first ? second : first;
    }

    void awaitRelay(ServiceProcess expected) {
        await().atMost(Duration.ofSeconds(15)).until(() -> relay(expected) == expected);
    }

    /** How long the same event has been next to be sent, as this instance sees it. */
    double stuckSeconds(ServiceProcess asked) {
        return get(asked, "/q/metrics")
                .lines()
                .filter(line -> line.startsWith("kam_outbox_stuck_seconds"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    void awaitWell() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            for (var one : new ServiceProcess[] {first, second}) {
                var health = health(one);
                assertThat(health.get("status").asText()).as("%s", health).isEqualTo("UP");
                assertThat(health.get("data").get("outboxBacklog").asInt()).isZero();
            }
        });
    }

    private JsonNode health(ServiceProcess asked) {
        try {
            for (var check : JSON.readTree(get(asked, "/q/health/well")).get("checks")) {
                if (check.get("name").asText().equals("events flow")) {
                    return check;
                }
            }
            throw new IllegalStateException(asked.name() + " does not say how events flow");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String get(ServiceProcess asked, String path) {
        try {
            var request = HttpRequest.newBuilder(asked.managementUrl().resolve(path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(asked.name() + " does not answer", e);
        }
    }

    @Override
    public void close() throws IOException {
        wire.heal();
        second.close();
        wire.close();
    }
}
