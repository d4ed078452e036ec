package kam.gateway;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** What every request passes, in this order, before the page or the service it asks for. */
@ApplicationScoped
class Entrance {
    private static final Logger LOG = Logger.getLogger(Entrance.class);
    private static final int FIRST = -1_000;

    private final Cors cors;
    private final People people;
    private final RateLimit limit;
    private final MeterRegistry meters;
    private volatile boolean stopping;

    Entrance(GatewayConfig config, People people, MeterRegistry meters) {
        this.cors = new Cors(config.cors().origins().orElse(List.of()));
        this.people = people;
        this.limit = new RateLimit(config.limits(), TimeMeter.SYSTEM_NANOTIME);
        this.meters = meters;
    }

    /** From now on each answer is the last of its connection, so that no request meets one that is being closed. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    void routes(@Observes Router router, Forwarding forwarding, Labels labels, Pages pages) {
        router.route().order(FIRST).handler(RequestId::give).failureHandler(this::failed);
        router.route().order(FIRST + 1).handler(this::partWhenStopping).handler(RequestLog::begin);
        router.route().order(FIRST + 2).handler(Compression::decide);
        router.route().order(FIRST + 3).handler(cors::handle);
        router.route().order(FIRST + 4).handler(RequestRules::check);
        router.route().order(FIRST + 5).handler(this::limit);
        router.route(Labels.PATH)
                .order(FIRST + 6)
                .handler(RequestRules::readOnly)
                .handler(labels::answer);
        router.route("/api/*").order(FIRST + 7).handler(forwarding::forward);
        router.route().order(FIRST + 8).handler(pages::protect);
        router.route().order(FIRST + 9).handler(RequestRules::readOnly);
        router.route("/status").handler(pages::status);
        router.routeWithRegex("/openapi(\\.json|\\.yaml)?").handler(pages::openApi);
        router.route("/docs/settings.json").handler(pages::docsSettings);
        router.routeWithRegex("/docs").handler(context -> context.redirect("/docs/"));
        router.route()
                .order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 1)
                .handler(context -> Refusal.NOT_FOUND.answer(context));
    }

    private void partWhenStopping(RoutingContext context) {
        if (stopping) {
            context.addHeadersEndHandler(
                    end -> context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
        }
        context.next();
    }

    /** The header fields are those of draft-ietf-httpapi-ratelimit-headers-07, which clients know how to read. */
    private void limit(RoutingContext context) {
        var allowance = limit.count(people.caller(context.request()));
        var answer = context.response()
                .putHeader("RateLimit-Limit", Integer.toString(allowance.limit()))
                .putHeader("RateLimit-Remaining", Long.toString(allowance.remaining()))
                .putHeader("RateLimit-Reset", seconds(allowance.reset()));
        allowance
                .retryAfter()
                .ifPresentOrElse(
                        wait -> {
                            answer.putHeader(HttpHeaders.RETRY_AFTER, seconds(wait));
                            meters.counter("kam.gateway.throttled").increment();
                            Refusal.TOO_MANY.answer(context);
                        },
                        context::next);
    }

    private static String seconds(Duration time) {
        return Long.toString(time.plusNanos(999_999_999).toSeconds());
    }

    private void failed(RoutingContext context) {
        if (context.statusCode() >= 400 && context.statusCode() < 500) {
            Refusal.MALFORMED.answer(context);
        } else {
            LOG.error("A request failed in the gateway", context.failure());
            Refusal.INTERNAL.answer(context);
        }
    }
}
