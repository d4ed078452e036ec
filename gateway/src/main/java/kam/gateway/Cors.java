package kam.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which other origins a browser may call the API from (Fetch standard, CORS protocol). A preflight is answered here,
 * without a token and without asking a service; every other answer says whether the origin may read it, refusals of
 * the gateway included. No credentials of the browser are ever asked for: a caller signs in by its bearer token.
 *
 * <p>A request from an origin that is not allowed is served like any other, since curl could send it as well; the
 * browser keeps the answer from the page. Its preflight is refused, so that whatever needs one is not sent.
 */
final class Cors {
    private static final String PREFLIGHT_KEPT_SECONDS = "600";
    private static final String METHODS =
            RequestRules.METHODS.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
    private static final String REQUEST_HEADERS = String.join(
            ", ",
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "traceparent",
            "tracestate",
            "X-Request-Id");
    private static final String ANSWER_HEADERS = String.join(
            ", ",
            "Content-Disposition",
            "Content-Language",
            "ETag",
            "Link",
            "Location",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
            "Retry-After",
            "WWW-Authenticate",
            "X-Request-Id");

    private final Set<String> origins;

    /** @throws IllegalArgumentException where a setting is no origin as browsers write it */
    Cors(List<String> origins) {
        origins.forEach(Cors::check);
        this.origins = Set.copyOf(origins);
    }

    void handle(RoutingContext context) {
        var answer = context.response();
        answer.headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        boolean allowed = origin != null && origins.contains(origin);
        if (allowed) {
            answer.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
        if (!isPreflight(context.request())) {
            if (allowed) {
                answer.putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, ANSWER_HEADERS);
            }
            context.next();
        } else if (allowed) {
            answer.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, PREFLIGHT_KEPT_SECONDS)
                    .setStatusCode(204)
                    .end();
        } else {
            Refusal.ORIGIN.answer(context);
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Browsers send scheme, host and a port that is not the usual one, in lower case; anything else never matches. */
    private static void check(String origin) {
        URI uri;
        try {
            uri = URI.create(origin);
        } catch (IllegalArgumentException unreadable) {
            throw refused(origin);
        }
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        int usualPort = "https".equals(uri.getScheme()) ? 443 : 80;
        if (!web
                || uri.getHost() == null
                || uri.getPort() == usualPort
                || !origin.equals(
                        uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()))
                || !origin.equals(origin.toLowerCase(Locale.ROOT))) {
            throw refused(origin);
        }
    }

    private static IllegalArgumentException refused(String origin) {
        return new IllegalArgumentException("kam.gateway.cors.origins: \"" + origin
                + "\" is no origin as a browser sends it; write for example http://localhost:5173 or"
                + " https://app.example.com, without path, wildcard or usual port");
    }
}
