package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import kam.demo.RunningSystem.Running;
import kam.localstack.Service;
import kam.localstack.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of two instances the one that sends the events dies, is cut off, is held still: the other one stands in. */
@ExtendWith(RunningSystem.class)
class StandInTest {
    private static final Duration AT_MOST = Duration.ofSeconds(15);
    private static final int EACH_TIME = 3;

    private final Running system;
    private final Stage stage;
    private final Iterator<Dataset.Customer> customers;
    private final List<String> registered = new ArrayList<>();

    StandInTest(Running system) {
        this.system = system;
        this.stage = system.stage(14, 38);
        this.customers = stage.dataset().customers().iterator();
    }

    @Test
    void eventsFlowAfterTheDeathTheIsolationAndTheHaltOfWhoSendsThem() throws Exception {
        new OrganisationAct(stage).play();
        try (var both = new Instances(system.stack(), Service.CUSTOMER)) {
            both.awaitRelay(both.first);
            both.first.kill();
            registeredThroughIsHeard(both.second, "its death");

            both.first.restart();
            both.wire.cut();
            registeredThroughIsHeard(both.first, "its isolation");
            both.wire.heal();

            Signals.stop(both.first);
            registeredThroughIsHeard(both.second, "its halt");
            Signals.goOn(both.first);

            registeredThroughIsHeard(both.first, "its return");
            both.awaitWell();
        }
    }

    private void registeredThroughIsHeard(ServiceProcess instance, String after) throws SQLException {
        var began = System.nanoTime();
        for (var i = 0; i < EACH_TIME; i++) {
            registered.add(register(instance, customers.next()));
        }
        await().atMost(AT_MOST).untilAsserted(() -> assertThat(known()).isEqualTo(registered.size()));
        System.out.printf(
                "events heard %d ms after %s%n",
                Duration.ofNanos(System.nanoTime() - began).toMillis(), after);
    }

    private String register(ServiceProcess instance, Dataset.Customer customer) {
        var api = new Api(
                instance.url(),
                person -> system.stack()
                        .identityProvider()
                        .token(person.role(), person.office(), person.id(), person.name()));
        var details =
                Map.of("name", customer.name(), "accountManager", customer.accountManager(), "contacts", List.of());
        return api.post(
                        stage.role("office-clerk", customer.office()),
                        "/api/v1/customers",
                        Map.of("creditCode", customer.creditCode(), "office", customer.office(), "details", details))
                .get("id")
                .asText();
    }

    /** How many of them visit-service has heard of. */
    private long known() throws SQLException {
        try (var database = DriverManager.getConnection(
                        system.stack().postgres().jdbcUrl("visit"), "postgres", "postgres");
                var query = database.prepareStatement("select count(*) from known_customer where id::text = any(?)")) {
            query.setArray(1, database.createArrayOf("text", registered.toArray()));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
