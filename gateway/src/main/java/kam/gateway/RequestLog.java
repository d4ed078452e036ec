package kam.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One line for each request, its facts as fields of the log record. The query is left out, since it may name people.
 */
final class RequestLog {
    private static final Logger LOG = Logger.getLogger("kam.gateway.request");
    private static final String UPSTREAM = "kam.upstream";
    private static final int CLIENT_GONE = 499;

    private RequestLog() {}

    static void begin(RoutingContext context) {
        long start = System.nanoTime();
        context.addEndHandler(end -> write(context, start, context.response().ended()));
        context.next();
    }

    /** Notes which service is asked. */
    static void routed(RoutingContext context, Upstream upstream) {
        context.put(UPSTREAM, upstream.service());
    }

    private static void write(RoutingContext context, long start, boolean complete) {
        var request = context.request();
        long millis = (System.nanoTime() - start) / 1_000_000;
        int status = complete || context.response().headWritten()
                ? context.response().getStatusCode()
                : CLIENT_GONE;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("requestId", RequestId.of(context));
        fields.put("method", request.method().name());
        fields.put("path", request.path());
        fields.put("status", status);
        fields.put("millis", millis);
        fields.put("bytesIn", request.bytesRead());
        fields.put("bytesOut", context.response().bytesWritten());
        fields.put("remote", request.remoteAddress().hostAddress());
        fields.put("upstream", context.get(UPSTREAM));
        fields.put("traceparent", request.getHeader("traceparent"));
        fields.values().removeIf(value -> value == null);
        fields.forEach((name, value) -> MDC.put(name, value));
        try {
            LOG.infof(
                    "%s %s %d %d ms%s",
                    request.method().name(), request.path(), status, millis, complete ? "" : ", broken off");
        } finally {
            fields.keySet().forEach(MDC::remove);
        }
    }
}
