package kam.gateway;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the services are, asked of their management ports in the background; the gateway's own health needs none. */
@ApplicationScoped
class ServiceHealth {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Seen NOT_YET = new Seen(State.UNKNOWN, State.UNKNOWN, Instant.EPOCH);

    private final Vertx vertx;
    private final GatewayConfig config;
    private final HttpClient client;
    private final Map<Upstream, Seen> seen = new ConcurrentHashMap<>();
    private long timer;

    enum State {
        UP,
        DOWN,
        AWAY,
        UNKNOWN
    }

    /**
     * @param ready whether it can serve requests
     * @param well whether its events flow as well
     * @param since when it came to be so
     */
    record Seen(State ready, State well, Instant since) {
        private Seen next(State nowReady, State nowWell) {
            return nowReady == ready && nowWell == well ? this : new Seen(nowReady, nowWell, Instant.now());
        }
    }

    ServiceHealth(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) PATIENCE_MILLIS));
    }

    void start(@Observes StartupEvent event) {
        askAll();
        timer = vertx.setPeriodic(config.healthInterval().toMillis(), id -> askAll());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    Seen of(Upstream upstream) {
        return seen.getOrDefault(upstream, NOT_YET);
    }

    private void askAll() {
        config.health().forEach((upstream, management) -> {
            var ready = ask(management, "/q/health/ready");
            var well = ask(management, "/q/health/well");
            Future.all(ready, well)
                    .onSuccess(both -> seen.put(upstream, of(upstream).next(ready.result(), well.result())));
        });
    }

    private Future<State> ask(URI management, String path) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(management.resolve(path).toString())
                .setTimeout(PATIENCE_MILLIS);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.end().map(read -> state(answer.statusCode())))
                .otherwise(State.AWAY);
    }

    private static State state(int status) {
        return switch (status) {
            case 200 -> State.UP;
            case 404 -> State.UNKNOWN;
            default -> State.DOWN;
        };
    }
}
