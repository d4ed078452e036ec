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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How the services are, asked of their management ports in the background; the gateway's own health needs none. */
@ApplicationScoped
class ServiceHealth {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Seen NOT_YET = new Seen(State.UNKNOWN, State.UNKNOWN, 0, 0, Instant.EPOCH);
    private static final Said NOTHING = new Said(State.UNKNOWN, State.UNKNOWN);

    private final Vertx vertx;
    private final GatewayConfig config;
    private final Destinations destinations;
    private final HttpClient client;
    private final Map<Upstream, Seen> seen = new ConcurrentHashMap<>();
    private final Set<Upstream> beingAsked = ConcurrentHashMap.newKeySet();
    private long timer;

    /** From the best to the worst. */
    enum State {
        UP,
        UNKNOWN,
        DOWN,
        AWAY
    }

    /** What one address says of itself. */
    record Said(State ready, State well) {
        private boolean takesRequests() {
            return ready == State.UP || ready == State.UNKNOWN;
        }
    }

    /**
     * How a service is: as ready as its best address, as well as its worst one that can tell.
     *
     * @param ready whether it can serve requests
     * @param well whether its events flow as well
     * @param readyAddresses how many of its addresses take requests
     * @param since when it came to be so
     */
    record Seen(State ready, State well, int readyAddresses, int addresses, Instant since) {
        Seen next(List<Said> all) {
            var ready = all.stream().map(Said::ready).min(Comparator.naturalOrder());
            var well = all.stream().map(Said::well).toList();
            var now = new Seen(
                    ready.orElse(State.UNKNOWN),
                    well.contains(State.DOWN)
                            ? State.DOWN
                            : well.stream().min(Comparator.naturalOrder()).orElse(State.UNKNOWN),
                    (int) all.stream().filter(Said::takesRequests).count(),
                    all.size(),
                    since);
            return now.equals(this)
                    ? this
                    : new Seen(now.ready, now.well, now.readyAddresses, now.addresses, Instant.now());
        }
    }

    ServiceHealth(Vertx vertx, GatewayConfig config, Destinations destinations) {
        this.vertx = vertx;
        this.config = config;
        this.destinations = destinations;
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
        for (Upstream upstream : Upstream.values()) {
            var addresses = destinations.of(upstream);
            if (beingAsked.add(upstream)) {
                var asked = addresses.all().stream()
                        .map(address -> ask(address, addresses))
                        .toList();
                Future.all(asked)
                        .onSuccess(all -> seen.put(upstream, of(upstream).next(all.list())))
                        .onComplete(all -> beingAsked.remove(upstream));
            }
        }
    }

    /** Readiness counts as soon as it is said: how well a service is may take it a while to find out. */
    private Future<Said> ask(Address address, Addresses addresses) {
        if (address.management() == null) {
            addresses.told(address, NOTHING.takesRequests());
            return Future.succeededFuture(NOTHING);
        }
        var ready = ask(address, "/q/health/ready")
                .onSuccess(state -> addresses.told(address, new Said(state, State.UNKNOWN).takesRequests()));
        var well = ask(address, "/q/health/well");
        return Future.all(ready, well).map(both -> new Said(ready.result(), well.result()));
    }

    private Future<State> ask(Address address, String path) {
        var question =
                new RequestOptions().setMethod(HttpMethod.GET).setURI(path).setTimeout(PATIENCE_MILLIS);
        return client.request(address.health(question))
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
