package kam.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** Hands each request of the API to the service that owns its collection. */
@Singleton
class Forwarding {
    private final GatewayConfig config;
    private final RoutingTable routing;
    private final People people;
    private final MeterRegistry meters;
    private final Intake intake;
    private final Map<Upstream, Route> routes = new EnumMap<>(Upstream.class);

    Forwarding(
            Vertx vertx,
            GatewayConfig config,
            RoutingTable routing,
            Destinations destinations,
            People people,
            MeterRegistry meters) {
        this.config = config;
        this.routing = routing;
        this.people = people;
        this.meters = meters;
        this.intake = new Intake(config);
        var client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setKeepAliveTimeout(30)
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(config.connections()).setMaxWaitQueueSize(config.waiting()));
        for (Upstream upstream : Upstream.values()) {
            routes.put(upstream, route(upstream, new Destination(client, destinations.of(upstream))));
        }
        meters.gauge("kam.gateway.bodies", intake, Intake::bodiesComing);
        meters.gauge("kam.gateway.spooled", intake, Intake::bytesHeld);
        meters.gauge("kam.gateway.spooled.memory", intake, Intake::memoryInUse);
    }

    /** Asks for a bearer token, finds the service, sends the request there. */
    void forward(RoutingContext context) {
        var request = context.request();
        if (Caller.token(request).isEmpty()) {
            context.response().putHeader("WWW-Authenticate", "Bearer realm=\"kam\"");
            Refusal.UNAUTHENTICATED.answer(context);
            return;
        }
        var upstream = routing.owning(request.path());
        if (upstream.isEmpty()) {
            Refusal.NOT_FOUND.answer(context);
            return;
        }
        RequestLog.routed(context, upstream.get());
        if (declaresTooMuch(request.getHeader(HttpHeaders.CONTENT_LENGTH))) {
            Refusal.BODY_TOO_LARGE.answer(context);
            return;
        }
        measure(context, upstream.get());
        Caller caller = people.caller(request);
        var reception = intake.reception(context, caller);
        new Exchange(context, caller, routes.get(upstream.get()), config, people, reception).start();
    }

    private void measure(RoutingContext context, Upstream upstream) {
        var started = Timer.start(meters);
        context.addEndHandler(end -> started.stop(meters.timer(
                "kam.gateway.requests",
                "upstream",
                upstream.service(),
                "status",
                context.response().headWritten()
                        ? Integer.toString(context.response().getStatusCode())
                        : "broken-off")));
    }

    private boolean declaresTooMuch(String contentLength) {
        return contentLength != null
                && Long.parseLong(contentLength) > config.bodyLimit().asLongValue();
    }

    private Route route(Upstream upstream, Destination destination) {
        var turns = new Turns(config.connections(), config.waiting(), config.shares());
        var tags = Tags.of("upstream", upstream.service());
        meters.gauge("kam.gateway.connections.used", tags, turns, Turns::connectionsInUse);
        meters.gauge("kam.gateway.waiting", tags, turns, Turns::waitingRequests);
        return new Route(destination, turns, meters.counter("kam.gateway.repeats", tags));
    }
}
