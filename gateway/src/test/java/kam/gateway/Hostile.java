package kam.gateway;

import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Clients that announce a body, send its first byte, then one byte now and then; thrown out, each comes back after a
 * while of its own. All of them are gone when this is closed.
 */
final class Hostile implements AutoCloseable {
    private static final int COME_BACK_MILLIS = 5_000;
    private static final int DRIP_MILLIS = 1_000;

    private final Vertx vertx = Vertx.vertx();
    private final NetClient client = vertx.createNetClient(
            new NetClientOptions().setConnectTimeout(60_000).setReuseAddress(true));
    private final Set<Integer> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger opened = new AtomicInteger();
    private final String path;
    private final IntFunction<String> token;
    private volatile boolean ended;

    /** @param token the one that the socket of this number carries */
    Hostile(String path, IntFunction<String> token) {
        this.path = path;
        this.token = token;
    }

    Hostile start(int sockets) {
        for (int i = 0; i < sockets; i++) {
            connect(i);
        }
        return this;
    }

    int open() {
        return open.size();
    }

    int openedInAll() {
        return opened.get();
    }

    private void connect(int number) {
        if (ended) {
            return;
        }
        client.connect(RestAssured.port, "localhost")
                .onFailure(failure -> comeBack(number))
                .onSuccess(socket -> {
                    opened.incrementAndGet();
                    open.add(number);
                    long drip = vertx.setPeriodic(DRIP_MILLIS, id -> socket.write("1"));
                    socket.closeHandler(closed -> {
                        vertx.cancelTimer(drip);
                        open.remove(number);
                        comeBack(number);
                    });
                    socket.handler(answer -> {});
                    socket.exceptionHandler(broken -> {});
                    socket.write("POST " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token.apply(number)
                            + "\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{");
                });
    }

    private void comeBack(int number) {
        if (!ended) {
            vertx.setTimer(COME_BACK_MILLIS + number % COME_BACK_MILLIS, id -> connect(number));
        }
    }

    @Override
    public void close() {
        ended = true;
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
