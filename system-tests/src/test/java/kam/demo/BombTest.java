package kam.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.demo.Bombs.Bomb;
import kam.demo.RunningSystem.Running;
import kam.localstack.Part;
import kam.localstack.Service;
import kam.localstack.ServiceProcess;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * One request of one person kills no service, at the heap that services have in production. Under {@code -Pcampaign}
 * each is sent 50 times at once.
 */
@ExtendWith(RunningSystem.class)
class BombTest {
    private static final int AT_ONCE = Integer.getInteger("kam.bombs.at-once", 1);
    private static final Set<Integer> NOT_NOW = Set.of(503, 504);
    private static final Duration OTHERS_WAIT_AT_MOST = Duration.ofSeconds(AT_ONCE == 1 ? 15 : 60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Running system;

    @TempDir
    Path folder;

    BombTest(Running system) {
        this.system = system;
    }

    @Test
    void everyBombIsRefusedWhileOthersAreAnswered() {
        var services =
                List.of(system.stack().service(Service.CUSTOMER), system.stack().service(Service.GOODS_LEDGER));
        var before = services.stream().map(Part::pid).toList();
        var over = new AtomicBoolean();
        var others = CompletableFuture.runAsync(() -> callUntil(over));
        var refusals = new SoftAssertions();
        var perOperation = new Bombs(folder).all().stream().collect(Collectors.groupingBy(Bomb::path));
        CompletableFuture.allOf(perOperation.values().stream()
                        .map(bombs -> CompletableFuture.runAsync(() -> bombs.forEach(bomb -> throwAt(bomb, refusals))))
                        .toArray(CompletableFuture[]::new))
                .join();
        over.set(true);
        others.join();
        refusals.assertAll();
        assertThat(services).allMatch(ServiceProcess::ready);
        assertThat(services.stream().map(Part::pid).toList()).isEqualTo(before);
    }

    private void throwAt(Bomb bomb, SoftAssertions refusals) {
        for (var answer : sent(bomb)) {
            synchronized (refusals) {
                refusals.assertThat(answer.statusCode())
                        .as("%s: %s", bomb.name(), answer.body())
                        .matches(status -> status >= 400 && status < 500 || AT_ONCE > 1 && NOT_NOW.contains(status));
            }
        }
    }

    private List<HttpResponse<String>> sent(Bomb bomb) {
        return Stream.generate(() -> http.sendAsync(request(bomb), BodyHandlers.ofString()))
                .limit(AT_ONCE)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private HttpRequest request(Bomb bomb) {
        return request(bomb.path(), bomb.role(), bomb.office())
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", bomb.type())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body(bomb))
                .build();
    }

    private static BodyPublisher body(Bomb bomb) {
        try {
            var file = BodyPublishers.ofFile(bomb.body());
            return bomb.unannounced() ? BodyPublishers.fromPublisher(file) : file;
        } catch (FileNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What everybody else does meanwhile; who asks without a pause is told by 429 to ask less often. */
    private void callUntil(AtomicBoolean over) {
        var answered = 0;
        while (!over.get()) {
            for (var list : List.of("/api/v1/customers?limit=1", "/api/v1/shipments?limit=1")) {
                var status = status(request(list, "office-manager", "SH").timeout(OTHERS_WAIT_AT_MOST));
                assertThat(status).isIn(200, 429);
                answered += status == 200 ? 1 : 0;
            }
        }
        assertThat(answered).isPositive();
    }

    private int status(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path, String role, String office) {
        URI target = system.stack().gateway().resolve(path);
        return HttpRequest.newBuilder(target)
                .header("Authorization", "Bearer " + system.stack().token(role, office));
    }
}
