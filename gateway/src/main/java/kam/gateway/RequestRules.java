package kam.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;

/**
 * What a request must be like to be let in: a service has to read it as the gateway has read it. What concerns the
 * end of the body is settled before, by the {@link StrictRequestDecoder}.
 */
final class RequestRules {
    static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    /** Java's own HTTP client offers it with every first request; it is not taken up, and goes no further. */
    private static final String OFFERED_BY_DEFAULT = "h2c";

    private static final String PATH_CHARACTERS = "-._~!$&'()*+,=:@";
    private static final String NEVER_ENCODED = "./\\;%";

    private RequestRules() {}

    static void check(RoutingContext context) {
        broken(context.request()).ifPresentOrElse(refusal -> refusal.answer(context), context::next);
    }

    /** What the gateway shows itself can only be read. */
    static void readOnly(RoutingContext context) {
        var method = context.request().method();
        if (isSafe(method)) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        if (method.equals(HttpMethod.OPTIONS)) {
            context.response().setStatusCode(204).end();
        } else {
            Refusal.METHOD.answer(context);
        }
    }

    static boolean isSafe(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static Optional<Refusal> broken(HttpServerRequest request) {
        if (!METHODS.contains(request.method())) {
            return Optional.of(Refusal.METHOD);
        }
        var headers = request.headers();
        if (headers.getAll(HttpHeaders.UPGRADE).stream().anyMatch(protocol -> !protocol.equals(OFFERED_BY_DEFAULT))) {
            return Optional.of(Refusal.UPGRADE);
        }
        boolean hostNeeded = request.version() == HttpVersion.HTTP_1_1 || headers.contains(HttpHeaders.HOST);
        boolean malformed = !isPlain(request.uri())
                || hostNeeded && request.authority() == null
                || isSafe(request.method()) && HeaderRules.hasBody(headers)
                || headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1;
        return malformed ? Optional.of(Refusal.MALFORMED) : Optional.empty();
    }

    /**
     * Whether the target reads the same for everyone: ASCII only; the path absolute, with no empty or dot segments and
     * nothing encoded that some readers decode before they split (dot, slash, backslash, semicolon, per cent, control
     * characters).
     */
    static boolean isPlain(String uri) {
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        if (!path.startsWith("/") || path.contains("//") || path.contains("/./") || path.contains("/../")) {
            return false;
        }
        if (path.endsWith("/.") || path.endsWith("/..") || uri.indexOf('#') >= 0) {
            return false;
        }
        if (uri.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                if (!isHarmlessEscape(path, i)) {
                    return false;
                }
                i += 2;
            } else if (c != '/' && !isUnreserved(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PATH_CHARACTERS.indexOf(c) >= 0;
    }

    private static boolean isHarmlessEscape(String path, int at) {
        if (at + 2 >= path.length()) {
            return false;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        int decoded = high * 16 + low;
        return high >= 0 && low >= 0 && decoded >= ' ' && decoded != 0x7f && NEVER_ENCODED.indexOf(decoded) < 0;
    }
}
