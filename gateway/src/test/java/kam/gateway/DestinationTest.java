package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests to a service that runs more than once, over real connections. */
class DestinationTest {
    private static Vertx vertx;
    private static HttpClient client;
    private static Address one;
    private static Address other;
    private static Address closed;

    private static final List<HttpServer> SERVERS = new ArrayList<>();
    private static final Map<String, Integer> SEEN = new ConcurrentHashMap<>();

    @BeforeAll
    static void start() throws IOException {
        vertx = Vertx.vertx();
        client = vertx.createHttpClient();
        one = server("one");
        other = server("other");
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = address(socket.getLocalPort());
        }
    }

    @AfterAll
    static void stop() {
        SERVERS.forEach(server -> server.stop(0));
        join(vertx.close());
    }

    private static Address server(String name) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            SEEN.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
            String host = exchange.getRequestHeaders().getFirst("Host");
            byte[] answer = (name + " " + host).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        SERVERS.add(server);
        return address(server.getAddress().getPort());
    }

    private static Address address(int port) {
        return new Address(URI.create("http://service.invalid:" + port), null, "127.0.0.1");
    }

    private static <T> T join(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private static Destination destination(Address... addresses) {
        return new Destination(client, new Addresses(List.of(addresses), System::nanoTime));
    }

    /** On an event loop, as the gateway does it: elsewhere an answer could come before it is listened for. */
    private static String send(Destination destination, HttpMethod method, String path) {
        Promise<String> told = Promise.promise();
        vertx.runOnContext(now -> destination
                .request(new RequestOptions().setMethod(method).setURI(path).setConnectTimeout(2_000))
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(body -> body.toString()))
                .onComplete(told));
        return join(told.future());
    }

    @Test
    void theAddressIsThatOfTheLookupAndTheHostThatOfTheName() {
        String answer = send(destination(one), HttpMethod.GET, "/host");
        assertEquals("one service.invalid:" + one.api().getPort(), answer);
    }

    @Test
    void requestsAreSharedAmongThoseThatAreReady() {
        var destination = destination(one, other);
        destination.addresses().told(one, true);
        destination.addresses().told(other, true);
        long ofOne = Stream.generate(() -> send(destination, HttpMethod.GET, "/shared"))
                .limit(20)
                .filter(answer -> answer.startsWith("one"))
                .count();
        assertEquals(10, ofOne);
    }

    @Test
    void oneThatIsNotReadyGetsNothing() {
        var destination = destination(one, other);
        destination.addresses().told(other, true);
        for (int i = 0; i < 10; i++) {
            assertEquals("other", send(destination, HttpMethod.GET, "/unready").split(" ")[0]);
        }
    }

    @Test
    void whereOneRefusesTheNextIsTakenWhateverTheMethodAndOnceOnly() {
        var destination = destination(closed, one);
        destination.addresses().told(closed, true);
        destination.addresses().told(one, true);
        for (int i = 0; i < 6; i++) {
            assertEquals("one", send(destination, HttpMethod.POST, "/posted").split(" ")[0]);
        }
        assertEquals(6, SEEN.get("/posted"));
    }

    @Test
    void whereAllRefuseTheRequestFailsAsTheLastOne() {
        var failure =
                assertThrows(CompletionException.class, () -> send(destination(closed, closed), HttpMethod.POST, "/"));
        assertInstanceOf(ConnectException.class, failure.getCause());
    }

    @Test
    void whereNobodySaysThatItIsReadyOneIsAskedAnyway() {
        assertEquals("one", send(destination(one), HttpMethod.GET, "/anyway").split(" ")[0]);
    }
}
