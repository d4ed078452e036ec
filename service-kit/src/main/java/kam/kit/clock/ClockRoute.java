package kam.kit.clock;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Duration;

/** {@code GET /q/clock} and {@code POST /q/clock?advance=P4D} on the management port. */
@ApplicationScoped
class ClockRoute {
    private final BusinessClock clock;

    ClockRoute(BusinessClock clock) {
        this.clock = clock;
    }

    void register(@Observes ManagementInterface management) {
        management.router().get("/q/clock").handler(this::show);
        management.router().post("/q/clock").handler(this::advance);
    }

    private void show(RoutingContext request) {
        request.json(new JsonObject()
                .put("now", clock.instant().toString())
                .put("offset", clock.offset().toString()));
    }

    private void advance(RoutingContext request) {
        if (!clock.movable()) {
            request.response().setStatusCode(409).end("kam.clock.movable is not set");
            return;
        }
        try {
            clock.advance(Duration.parse(String.valueOf(request.request().getParam("advance"))));
            show(request);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            request.response().setStatusCode(400).end("advance takes an ISO 8601 duration such as P4D or PT12H");
        }
    }
}
