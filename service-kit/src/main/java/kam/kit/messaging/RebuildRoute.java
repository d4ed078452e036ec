package kam.kit.messaging;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** For operators, on the management port: {@code POST /q/facts/rebuild} begins a rebuild, GET tells how it stands. */
@ApplicationScoped
class RebuildRoute {
    private static final String PATH = "/q/facts/rebuild";

    private final Rebuild rebuild;

    RebuildRoute(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    void register(@Observes ManagementInterface management) {
        management.router().post(PATH).blockingHandler(this::begin);
        management.router().get(PATH).blockingHandler(this::show);
    }

    private void begin(RoutingContext request) {
        try {
            rebuild.begin().get(60, TimeUnit.SECONDS);
            request.response().setStatusCode(202).end();
        } catch (ExecutionException e) {
            request.response().setStatusCode(409).end(e.getCause().getMessage());
        } catch (TimeoutException e) {
            request.response().setStatusCode(202).end("Asked for; it begins when Kafka and the database answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            request.fail(e);
        }
    }

    private void show(RoutingContext request) {
        try {
            request.json(new JsonObject().put("finished", rebuild.caughtUp()));
        } catch (IllegalStateException e) {
            request.response().setStatusCode(503).end(e.getMessage());
        }
    }
}
