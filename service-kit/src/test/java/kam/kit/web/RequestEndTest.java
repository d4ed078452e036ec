package kam.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestEndTest {
    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger givenBack = new AtomicInteger();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** A client that sends a request, and leaves when this has been done to it. */
    private void handled(Consumer<RoutingContext> handling, CompletableFuture<Void> until) throws Exception {
        var router = Router.router(vertx);
        router.route().handler(handling::accept);
        var listening = vertx.createHttpServer().requestHandler(router).listen(0);
        int port = listening.toCompletionStage().toCompletableFuture().join().actualPort();
        try (var client = new Socket("localhost", port)) {
            client.getOutputStream().write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            until.join();
        }
    }

    private void refused(RoutingContext request) {
        assertThatThrownBy(() -> RequestEnd.of(request, givenBack::incrementAndGet))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(CommonProblem.MALFORMED_REQUEST));
        assertThat(givenBack).hasValue(1);
    }

    @Test
    void whatARequestHoldsIsGivenBackWhenItsClientLeaves() throws Exception {
        var held = new CompletableFuture<Void>();
        handled(
                request -> {
                    RequestEnd.of(request, givenBack::incrementAndGet);
                    held.complete(null);
                },
                held);
        await().untilAtomic(givenBack, org.hamcrest.Matchers.is(1));
    }

    @Test
    void whatIsTakenAfterTheAnswerIsGivenBackAtOnce() throws Exception {
        var refused = new CompletableFuture<Void>();
        handled(request -> request.end().onComplete(sent -> complete(refused, () -> refused(request))), refused);
    }

    @Test
    void whatIsTakenAfterTheClientLeftIsGivenBackAtOnce() throws Exception {
        for (boolean othersWereToldOfTheEnd : new boolean[] {true, false}) {
            givenBack.set(0);
            var arrived = new CompletableFuture<Void>();
            var refused = new CompletableFuture<Void>();
            handled(
                    request -> {
                        if (othersWereToldOfTheEnd) {
                            request.addEndHandler(ended -> {});
                        }
                        request.request()
                                .connection()
                                .closeHandler(
                                        left -> vertx.runOnContext(later -> complete(refused, () -> refused(request))));
                        arrived.complete(null);
                    },
                    arrived);
            refused.join();
        }
    }

    private static void complete(CompletableFuture<Void> done, Runnable assertions) {
        try {
            assertions.run();
            done.complete(null);
        } catch (Throwable e) {
            done.completeExceptionally(e);
        }
    }
}
