package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import kam.demo.RunningSystem.Running;
import kam.localstack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Under {@code -Pcampaign}: databases are brought back to an earlier moment beside topics that went on. Those of listeners
 * find their way by themselves; where all are brought back, the events that outlived their cause are named, and settled
 * with a record. On a system of its own, since what is left is nothing for other tests. Source: docs/restore.md.
 */
@EnabledIfSystemProperty(named = "kam.restore", matches = "true")
class RestoreTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Service> LISTENERS = List.of(Service.GOODS_LEDGER, Service.VISIT, Service.KPI);
    private static final List<Service> ALL =
            List.of(Service.CUSTOMER, Service.CONTRACT_APPROVAL, Service.GOODS_LEDGER, Service.VISIT, Service.KPI);
    private static final String CUSTOMERS = "/api/v1/customers/";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void whatWasRestoredReadsAgainWhatItLacksAndWhatOutlivedItsCauseIsNamed() throws Exception {
        try (var system = RunningSystem.staffed()) {
            var databases = new Databases(system.stack().postgres());
            var copies = new MasterCopies(databases);
            var story = new Story(system.stage(0, 1));
            story.untilSigned();
            var customer = story.accounts().get(0);
            down(system, LISTENERS);
            LISTENERS.forEach(databases::save);
            up(system, LISTENERS);

            new Story(system.stage(1, 2)).untilSigned();
            rename(system, customer, "更名之后");
            copies.mustEqualTheirMasters(PATIENCE);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(contracts(databases)).hasSize(2));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(due(databases)).hasSize(2));
            var facts = facts(databases);
            down(system, LISTENERS);
            LISTENERS.forEach(databases::restore);
            up(system, LISTENERS);
            copies.mustEqualTheirMasters(PATIENCE);
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(contracts(databases)).hasSize(2);
                assertThat(facts(databases)).isEqualTo(facts);
            });
            assertThat(outlived(system, Service.CUSTOMER)).isEmpty();

            down(system, ALL);
            ALL.forEach(databases::save);
            up(system, ALL);
            rename(system, customer, "不复存在的将来");
            copies.mustEqualTheirMasters(PATIENCE);
            down(system, ALL);
            ALL.forEach(databases::restore);
            up(system, ALL);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(outlived(system, Service.CUSTOMER))
                            .extracting(
                                    event -> event.get("type").asText(),
                                    event -> event.get("key").asText())
                            .contains(tuple("kam.customer.CustomerChanged", customer.id.toString())));
            for (var event : outlived(system, Service.CUSTOMER)) {
                assertThat(settle(system, event)).isEqualTo(204);
            }
            assertThat(outlived(system, Service.CUSTOMER)).isEmpty();
            assertThat(databases.rows("customer", "outlived_event", "settled_by, remark"))
                    .allMatch("(restore-test,\"renamed again\")"::equals);
            rename(system, customer, "再次更名");
            copies.mustEqualTheirMasters(PATIENCE);
        }
    }

    private static List<String> contracts(Databases databases) throws Exception {
        return databases.rows("goods_ledger", "contract", "id");
    }

    private static List<String> facts(Databases databases) throws Exception {
        return databases.rows("kpi", "fact", "event_id, line");
    }

    private static List<String> due(Databases databases) throws Exception {
        return databases.rows(
                "kpi", "(select distinct contract_id from fact where kind = 'INSTALMENT_DUE') as due", "contract_id");
    }

    private static void down(Running system, List<Service> services) {
        services.forEach(service -> system.stack().service(service).kill());
    }

    private static void up(Running system, List<Service> services) {
        services.parallelStream()
                .forEach(service -> system.stack().service(service).restart());
    }

    private static void rename(Running system, Account customer, String name) {
        var stage = system.stage(0, 1);
        var clerk = stage.role("office-clerk", customer.customer.office());
        var read = stage.api().get(clerk, CUSTOMERS + customer.id);
        var details = (ObjectNode) read.get("details");
        stage.api().put(clerk, CUSTOMERS + customer.id, read, details.put("name", name));
    }

    private List<JsonNode> outlived(Running system, Service service) throws Exception {
        var answer = send(HttpRequest.newBuilder(management(system, service, "/q/events/outlived"))
                .build());
        return List.copyOf(
                new ObjectMapper().readValue(answer.body(), ArrayNode.class).findParents("eventId"));
    }

    private int settle(Running system, JsonNode event) throws Exception {
        var path = "/q/events/outlived/" + event.get("id").asText() + "/settle?remark=renamed+again";
        return send(HttpRequest.newBuilder(management(system, Service.CUSTOMER, path))
                        .header("X-Kam-Operator", "restore-test")
                        .POST(BodyPublishers.noBody())
                        .build())
                .statusCode();
    }

    private static URI management(Running system, Service service, String path) {
        return system.stack().service(service).managementUrl().resolve(path);
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, BodyHandlers.ofString());
    }
}
