package kam.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which headers end at the gateway, either way. */
final class HeaderRules {
    static final String NO_SNIFF = "X-Content-Type-Options";

    /** RFC 9110 7.6.1: they speak of one connection only. */
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-authentication-info",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    /** What only a gateway may say of a caller, or what makes a service see another request than the gateway saw. */
    private static final List<String> SPOOFABLE = List.of(
            "x-kam-", "x-user", "x-forwarded", "x-remote-", "x-original-", "x-rewrite-", "x-http-method", "x-method-");

    private static final Set<String> SPOOFABLE_NAMES =
            Set.of("forwarded", "x-real-ip", "x-client-ip", "x-cluster-client-ip", "x-authenticated", "via", "proxy");

    private HeaderRules() {}

    /** Takes out of a request what must not reach a service. */
    static void cleanRequest(MultiMap headers) {
        removeHopByHop(headers);
        headers.remove(HttpHeaders.EXPECT);
        for (String name : List.copyOf(headers.names())) {
            if (isSpoofable(name)) {
                headers.remove(name);
            }
        }
    }

    /** Says of the client what the gateway itself has seen. */
    static void forwarded(HttpServerRequest request, MultiMap headers) {
        headers.set("X-Forwarded-For", Caller.address(request));
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }

    /** Takes out of an answer what must not reach the client, and what the gateway says itself. */
    static void cleanAnswer(MultiMap headers) {
        removeHopByHop(headers);
        headers.remove(RequestId.HEADER);
        headers.remove(NO_SNIFF);
        headers.remove(People.HEADER);
        headers.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"))
                .toList()
                .forEach(headers::remove);
    }

    static boolean hasBody(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && !length.equals("0") || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** The names that the Connection header lists, in lower case. */
    static Stream<String> connectionOptions(MultiMap headers) {
        return headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(option -> option.trim().toLowerCase(Locale.ROOT))
                .filter(option -> !option.isEmpty());
    }

    private static void removeHopByHop(MultiMap headers) {
        connectionOptions(headers).toList().forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }

    /** A name with an underscore is refused a passage whatever it says: some servers read it as a hyphen. */
    private static boolean isSpoofable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.indexOf('_') >= 0
                || SPOOFABLE_NAMES.contains(lower)
                || SPOOFABLE.stream().anyMatch(lower::startsWith);
    }
}
