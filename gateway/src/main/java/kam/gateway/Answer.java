package kam.gateway;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyResponse;

/**
 * A service's answer on its way to the client. It is not sent by the proxy itself: where a write fails, that resets
 * the answer, and then nobody is told any more that the request has ended.
 */
final class Answer implements Passage.Watcher {
    private static final long DISCARD_MILLIS = 500;

    private final RoutingContext context;
    private final ProxyResponse from;
    private final Passage body;
    private final IdleWatch watch;
    private boolean ended;

    Answer(RoutingContext context, ProxyResponse from, IdleWatch watch) {
        this.context = context;
        this.from = from;
        this.watch = watch;
        this.body = new Passage(from.getBody().stream(), this);
    }

    void send() {
        HttpServerResponse to = context.response();
        to.exceptionHandler(gone -> {}); // followed by the end of the request, which is where it is handled
        to.setStatusCode(from.getStatusCode()).headers().addAll(from.headers());
        if (from.getBody().length() < 0) {
            if (context.request().version() == HttpVersion.HTTP_1_1) {
                to.setChunked(true);
            } else {
                context.addEndHandler(end -> context.request().connection().close());
            }
        }
        body.exceptionHandler(brokenOff -> context.request().connection().close());
        body.endHandler(end -> to.end());
        body.handler(chunk -> {
            to.write(chunk);
            if (to.writeQueueFull()) {
                body.pause();
                to.drainHandler(drained -> body.resume());
            }
        });
        body.resume();
    }

    /**
     * Throws away what is left. To reset a request whose answer has come in whole, though not yet been read, would
     * break the next request of the same connection; what has not come in after a moment is still coming.
     *
     * @param stillComing closes the connection to the service
     */
    void discard(Runnable stillComing) {
        if (ended) {
            return;
        }
        body.discard();
        context.vertx().setTimer(DISCARD_MILLIS, id -> {
            if (!ended) {
                stillComing.run();
            }
        });
    }

    @Override
    public boolean passes(int bytes) {
        watch.moved();
        return true;
    }

    @Override
    public void ended() {
        ended = true;
    }

    @Override
    public void failed() {
        ended = true;
    }
}
