package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kam.demo.RunningSystem.Running;
import kam.localstack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a caller and an operator see while a part that others lean on is away, and that it passes by itself. */
@ExtendWith(RunningSystem.class)
class OutageTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Running system;

    OutageTest(Running system) {
        this.system = system;
    }

    @Test
    void withoutTheIdentityProviderCallersGet503UntilItIsBack() throws Exception {
        var customers = system.stack().service(Service.CUSTOMER);
        var list = customers.url().resolve("/api/v1/customers?limit=1");
        var token = system.stack().token("auditor", null);
        system.stack().identityProvider().kill();
        customers.kill();
        customers.restart();

        var refused = get(list, token);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"sign-in-unavailable\"");

        system.stack().identityProvider().restart();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(get(list, token).statusCode()).isEqualTo(200));
    }

    @Test
    void withoutKafkaCommandsAreTakenAndHealthSaysThatEventsWait() throws Exception {
        var stage = system.stage(40, 41);
        new OrganisationAct(stage).play();
        var customer = stage.dataset().customers().get(0);
        var management = system.stack().service(Service.CUSTOMER).managementUrl();
        system.stack().kafka().kill();

        var registered = stage.api()
                .post(
                        stage.role("office-clerk", customer.office()),
                        "/api/v1/customers",
                        Map.of(
                                "creditCode", customer.creditCode(),
                                "office", customer.office(),
                                "details",
                                        Map.of(
                                                "name", customer.name(),
                                                "accountManager", customer.accountManager(),
                                                "contacts", List.of())));
        assertThat(get(management.resolve("/q/health/ready"), null).statusCode())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                get(management.resolve("/q/health/well"), null).body())
                        .contains("\"DOWN\""));

        system.stack().kafka().restart();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                get(management.resolve("/q/health/well"), null).body())
                        .contains("\"UP\"")
                        .contains("\"outboxBacklog\": 0"));
        visitServiceKnows(stage, registered.get("id").asText());
    }

    /** A visit can be planned for a customer as soon as its registration was heard of. */
    private static void visitServiceKnows(Stage stage, String customerId) {
        var customer = stage.dataset().customers().get(0);
        stage.api()
                .post(
                        stage.dataset().person(customer.accountManager()),
                        "/api/v1/visit-plans",
                        Map.of(
                                "customerId",
                                customerId,
                                "details",
                                Map.of(
                                        "purpose", "初次拜访",
                                        "plannedOn",
                                                stage.business()
                                                        .today()
                                                        .plusDays(1)
                                                        .toString(),
                                        "people", List.of(Map.of("side", "OURS", "name", "随行")),
                                        "budgetLines", List.of())));
    }

    private HttpResponse<String> get(URI uri, String token) throws Exception {
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
