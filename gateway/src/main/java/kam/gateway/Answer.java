package kam.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** A service's answer on its way to the client. */
final class Answer {
    private static final long DISCARD_MILLIS = 500;

    private final RoutingContext context;
    private final HttpClientResponse from;
    private boolean ended;

    Answer(RoutingContext context, HttpClientResponse from) {
        this.context = context;
        this.from = from;
    }

    /** @param moved told of every chunk */
    void send(Runnable moved) {
        HttpServerResponse to = context.response();
        to.exceptionHandler(gone -> {}); // followed by the end of the request, which is where it is handled
        var headers = MultiMap.caseInsensitiveMultiMap().addAll(from.headers());
        HeaderRules.cleanAnswer(headers);
        to.setStatusCode(from.statusCode()).headers().addAll(headers);
        if (!headers.contains(HttpHeaders.CONTENT_LENGTH)) {
            if (context.request().version() == HttpVersion.HTTP_1_1) {
                to.setChunked(true);
            } else {
                context.addEndHandler(end -> context.request().connection().close());
            }
        }
        from.exceptionHandler(brokenOff -> {
            ended = true;
            context.request().connection().close();
        });
        from.endHandler(end -> {
            ended = true;
            to.end();
        });
        Passage.pass(from, to, moved);
    }

    boolean hasEnded() {
        return ended;
    }

    /**
     * Throws away what is left. To reset a request whose answer has come in whole, though not yet been read, would
     * break the next request of the same connection; what has not come in after a moment is still coming.
     *
     * @param done called once, when it has ended or is not waited for any more
     */
    void discard(Runnable done) {
        long timer = context.vertx().setTimer(DISCARD_MILLIS, id -> {
            if (!ended) {
                done.run();
            }
        });
        Runnable end = () -> {
            ended = true;
            if (context.vertx().cancelTimer(timer)) {
                done.run();
            }
        };
        from.exceptionHandler(failure -> end.run());
        from.endHandler(last -> end.run());
        from.handler(chunk -> {});
        from.resume();
    }
}
