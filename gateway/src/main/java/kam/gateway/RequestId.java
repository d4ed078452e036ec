package kam.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id by which one request is found in the logs of the gateway and of every service it reaches. */
final class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private RequestId() {}

    /** Takes the caller's id where it is safe to log, or makes one; puts it on the request and on the answer. */
    static void give(RoutingContext context) {
        var ids = context.request().headers().getAll(HEADER);
        String id = ids.size() == 1 && SAFE.matcher(ids.get(0)).matches()
                ? ids.get(0)
                : UUID.randomUUID().toString();
        context.request().headers().set(HEADER, id);
        context.response().putHeader(HEADER, id).putHeader(HeaderRules.NO_SNIFF, "nosniff");
        context.next();
    }

    static String of(RoutingContext context) {
        return context.response().headers().get(HEADER);
    }
}
