package kam.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;

/**
 * Which answers are compressed where the client accepts it: text, whoever made it. The server's own compressor does the
 * work, chunk by chunk as the answer passes; it compresses whatever does not say {@code Content-Encoding: identity},
 * which it takes out again. It leaves alone what has no body, and old clients; there nothing takes it out.
 *
 * <p>An ETag stays as the service made it. It names the version of what was read, and comes back in If-Match, which
 * compares strictly: a weak or altered one would refuse every change. What a second strong tag for the second coding
 * would protect against, parts of both mixed by a range request, cannot happen, since neither the API nor a page serves
 * ranges.
 */
final class Compression {
    private static final int SMALLEST = 1_024;
    private static final Set<String> TEXT =
            Set.of("application/json", "application/yaml", "application/javascript", "application/xml");

    private Compression() {}

    static void decide(RoutingContext context) {
        context.addHeadersEndHandler(end -> decide(context.request(), context.response()));
        context.next();
    }

    private static void decide(HttpServerRequest request, HttpServerResponse answer) {
        MultiMap headers = answer.headers();
        String coding = headers.get(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equals("identity")) {
            return;
        }
        boolean text = isText(headers.get(HttpHeaders.CONTENT_TYPE));
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        boolean unchanged = answer.getStatusCode() == 304;
        if (text || unchanged) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        boolean left = request.method().equals(HttpMethod.HEAD)
                || request.version() == HttpVersion.HTTP_1_0
                || answer.getStatusCode() == 204
                || unchanged
                || "0".equals(length);
        if (left || text && !isSmall(length)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        } else {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    private static boolean isText(String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.endsWith("+json") || type.endsWith("+xml") || TEXT.contains(type);
    }

    private static boolean isSmall(String length) {
        return length != null && length.length() < 5 && Integer.parseInt(length) < SMALLEST;
    }
}
