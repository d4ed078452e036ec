package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kam.demo.RunningSystem.Running;
import kam.localstack.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two instances of a service behind the gateway are replaced one after the other, while people work. */
@ExtendWith(RunningSystem.class)
class RollingRestartTest {
    private static final int PEOPLE = 2;
    private static final int MORE_REQUESTS = 100;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final Running system;
    private volatile boolean over;

    RollingRestartTest(Running system) {
        this.system = system;
    }

    @Test
    void noRequestIsLostWhenInstancesAreReplacedOneAfterTheOther() throws Exception {
        var first = system.stack().service(RunningSystem.TWICE);
        var people = Executors.newFixedThreadPool(PEOPLE);
        try (var second = system.stack().another(RunningSystem.TWICE)) {
            for (var person = 0; person < PEOPLE; person++) {
                var token = system.stack().identityProvider().token("hr", null, "hr-" + person, "人事");
                people.execute(() -> work(token));
            }
            answersGoOn();
            replaced(first);
            answersGoOn();
            replaced(second);
            answersGoOn();
            over = true;
            people.shutdown();
            assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            over = true;
            people.shutdownNow();
        }
        System.out.printf("rolling restart: %d requests answered, %d lost%n", answered.get(), lost.size());
        assertThat(lost).isEmpty();
    }

    /** As {@code docker stop} does it; the gateway must not send it anything before it is ready again. */
    private void replaced(ServiceProcess instance) throws Exception {
        var ended = instance.ended();
        ProcessHandle.of(instance.pid()).orElseThrow().destroy();
        assertThat(ended.get(40, TimeUnit.SECONDS)).hasValue(143);
        answersGoOn();
        instance.restart();
    }

    private void answersGoOn() {
        var enough = answered.get() + lost.size() + MORE_REQUESTS;
        await().atMost(Duration.ofSeconds(60)).until(() -> answered.get() + lost.size() >= enough);
    }

    /** Reads and writes in turn; a write that the service itself refuses has reached it all the same. */
    private void work(String token) {
        for (var write = false; !over; write = !write) {
            var target = system.stack().gateway().resolve("/api/v1/targets");
            var request = HttpRequest.newBuilder(target)
                    .timeout(Duration.ofSeconds(30))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json");
            try {
                var status = http.send(
                                (write ? request.POST(BodyPublishers.ofString("{}")) : request).build(),
                                BodyHandlers.ofString())
                        .statusCode();
                if (status == 429) {
                    continue;
                } else if (status < 500) {
                    answered.incrementAndGet();
                } else {
                    lost.add(status + " of " + (write ? "POST" : "GET"));
                }
            } catch (IOException e) {
                lost.add(e.toString());
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
