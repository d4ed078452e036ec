package kam.kit.web;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import kam.kit.problem.Problem;
import org.jboss.logging.MDC;

/**
 * The first to see every request: gives it its id, says of every answer who may keep it, and refuses addresses, headers
 * and sizes that nothing behind it should have to think about. When the service is about to stop, each answer is the
 * last of its connection.
 */
@ApplicationScoped
class Edge {
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final BodyLimit bodyLimit;
    private volatile boolean stopping;

    Edge(BodyLimit bodyLimit) {
        this.bodyLimit = bodyLimit;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::handle);
    }

    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    private void handle(RoutingContext request) {
        identify(request);
        request.response().putHeader("Cache-Control", "private, no-cache");
        request.response().putHeader("Vary", "Authorization, Accept, Accept-Language");
        if (stopping) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        try {
            Address.check(request.request().uri());
            RequestHeaders.check(request.request());
            bodyLimit.check(request);
        } catch (Problem refused) {
            request.fail(refused);
            return;
        }
        request.next();
    }

    /** The gateway's id, if it gave a safe one; it is on the answer and in every log line of the request. */
    private static void identify(RoutingContext request) {
        String given = request.request().getHeader(REQUEST_ID);
        String id = given != null && SAFE_ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        request.response().putHeader(REQUEST_ID, id);
        MDC.put("requestId", id);
    }
}
