package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import kam.demo.RunningSystem.Running;
import kam.localstack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a service does between SIGTERM and its end. */
@ExtendWith(RunningSystem.class)
class DrainTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Running system;

    DrainTest(Running system) {
        this.system = system;
    }

    @Test
    void aRequestInFlightIsAnsweredBeforeItsServiceEndsAndItIsNotReadyMeanwhile() throws Exception {
        var visits = system.stack().service(Service.VISIT);
        var ended = visits.ended();
        try (var database =
                        DriverManager.getConnection(system.stack().postgres().jdbcUrl("visit"), "postgres", "");
                var lock = database.createStatement()) {
            database.setAutoCommit(false);
            lock.execute("lock table visit_plan");
            var waiting = http.sendAsync(list(visits.url()), BodyHandlers.ofString());
            await().until(() -> someoneWaits(lock));

            ProcessHandle.of(visits.pid()).orElseThrow().destroy();
            await().atMost(Duration.ofSeconds(10)).until(() -> !visits.ready());
            assertThat(waiting).isNotDone();
            assertThat(ended).isNotDone();

            database.rollback();
            var answer = waiting.get(10, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(ended.get(20, TimeUnit.SECONDS)).hasValue(143);
        } finally {
            visits.restart();
        }
    }

    private static boolean someoneWaits(Statement lock) throws Exception {
        try (var rows = lock.executeQuery("select 1 from pg_locks where not granted")) {
            return rows.next();
        }
    }

    private HttpRequest list(URI service) {
        return HttpRequest.newBuilder(service.resolve("/api/v1/visit-plans?limit=1"))
                .header("Authorization", "Bearer " + system.stack().token("auditor", null))
                .build();
    }
}
