package kam.gateway;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** What every request passes, in this order, before the page or the service it asks for. */
@ApplicationScoped
class Entrance {
    private static final Logger LOG = Logger.getLogger(Entrance.class);
    private static final int FIRST = -1_000;

    private final People people;
    private final RateLimit limit;
    private final MeterRegistry meters;

    Entrance(GatewayConfig config, People people, MeterRegistry meters) {
        this.people = people;
        this.limit = new RateLimit(config.limits(), TimeMeter.SYSTEM_NANOTIME);
        this.meters = meters;
    }

    void routes(@Observes Router router, Forwarding forwarding, Pages pages) {
        router.route().order(FIRST).handler(RequestId::give).failureHandler(this::failed);
        router.route().order(FIRST + 1).handler(RequestLog::begin);
        router.route().order(FIRST + 2).handler(RequestRules::check);
        router.route().order(FIRST + 3).handler(this::limit);
        router.route("/api/*").order(FIRST + 4).handler(forwarding::forward);
        router.route().order(FIRST + 5).handler(pages::protect);
        router.get("/status").handler(pages::status);
        router.getWithRegex("/openapi(\\.json|\\.yaml)?").handler(pages::openApi);
        router.get("/docs/settings.json").handler(pages::docsSettings);
        router.getWithRegex("/docs").handler(context -> context.redirect("/docs/"));
        router.route()
                .order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 1)
                .handler(context -> Refusal.NOT_FOUND.answer(context));
    }

    private void limit(RoutingContext context) {
        limit.count(people.caller(context.request()))
                .ifPresentOrElse(
                        wait -> {
                            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
                            meters.counter("kam.gateway.throttled").increment();
                            Refusal.TOO_MANY.answer(context);
                        },
                        context::next);
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
