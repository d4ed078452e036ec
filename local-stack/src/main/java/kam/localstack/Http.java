package kam.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls to the parts of the stack. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    /** The status that {@code address} answers, or 0 when nobody answers. */
    static int status(URI address) {
        try {
            return send(request(address).build()).statusCode();
        } catch (UncheckedIOException nobody) {
            return 0;
        }
    }

    static HttpResponse<String> post(URI address, String contentType, String body) {
        return send(request(address)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** A command to a management port, which wants to know who gives it. */
    static HttpResponse<String> command(URI address) {
        return send(request(address)
                .header("X-Kam-Operator", "local-stack")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException("no answer from " + request.uri(), failed);
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopWaiting);
        }
    }
}
