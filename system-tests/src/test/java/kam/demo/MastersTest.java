package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kam.demo.RunningSystem.Running;
import kam.localstack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Copies of customers, people, offices, products and working calendars equal their masters whatever befell these, whoever was killed while
 * listening, and after all was read again. {@code -Dkam.masters.seed=…} plays a history once more.
 */
@ExtendWith(RunningSystem.class)
class MastersTest {
    private static final int STEPS = Integer.getInteger("kam.masters.steps", 60);
    private static final long SEED = Long.getLong("kam.masters.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Service> ALL =
            List.of(Service.CUSTOMER, Service.CONTRACT_APPROVAL, Service.GOODS_LEDGER, Service.VISIT, Service.KPI);

    private static final Set<Service> KEEPERS = Set.of(Service.CUSTOMER, Service.CONTRACT_APPROVAL, Service.KPI);
    /** How many services are killed in turn: all under {@code -Pcampaign}. */
    private static final int KILLED = Integer.getInteger("kam.masters.killed", 1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Running system;

    MastersTest(Running system) {
        this.system = system;
    }

    @Test
    void everyCopyEqualsItsMaster() throws Exception {
        var random = new Random(SEED);
        var stage = system.stage(0, 1);
        var history = new MasterHistory(stage, random);
        var copies = new MasterCopies(new Databases(system.stack().postgres()));
        var listeners = new ArrayList<>(ALL);
        Collections.shuffle(listeners, random);
        for (var listener : listeners.subList(0, KILLED)) {
            history.play(STEPS / 2);
            killed(listener, () -> history.play(STEPS / 2));
        }
        stage.business().letPass(Duration.ofDays(1));
        System.out.println("masters: seed " + SEED + ", " + history.taken());
        // Else what is compared may be what has never changed.
        assertThat(history.taken())
                .containsKeys(
                        "customer renamed",
                        "customer assigned",
                        "person registered",
                        "person renamed",
                        "product registered");
        copies.mustEqualTheirMasters(PATIENCE);
        for (var service : ALL) {
            copies.spoil(service);
            assertThat(rebuild(service)).isEqualTo(202);
        }
        copies.mustEqualTheirMasters(PATIENCE);
    }

    /** In the middle of what it has to hear; what comes then happens meanwhile, if no command of it needs the service. */
    private void killed(Service service, Runnable meanwhile) {
        var process = system.stack().service(service);
        process.kill();
        if (!KEEPERS.contains(service)) {
            meanwhile.run();
        }
        process.restart();
        if (KEEPERS.contains(service)) {
            meanwhile.run();
        }
    }

    private int rebuild(Service service) throws Exception {
        var address = system.stack().service(service).managementUrl().resolve("/q/facts/rebuild");
        var request = HttpRequest.newBuilder(address)
                .header("X-Kam-Operator", "masters-test")
                .POST(BodyPublishers.noBody())
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}
