package kam.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;

/**
 * One request on its way to a service and the answer on its way back, both streamed. It is given up when nothing has
 * moved for the idle timeout, when the body grows too large, or when the client is gone; the connection to the service
 * is free again in each case. A GET or HEAD that could not be connected, or whose connection closed before any answer,
 * is sent a second time; nothing else ever is.
 */
final class Exchange implements ProxyInterceptor, Passage.Watcher {
    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final RoutingContext context;
    private final Destination destination;
    private final GatewayConfig config;
    private final Runnable onRepeat;
    private final IdleWatch watch;

    private HttpClientRequest sent;
    private Answer answer;
    private Refusal refusal;
    private boolean bodyPending;
    private long received;

    Exchange(RoutingContext context, Destination destination, GatewayConfig config, Runnable onRepeat) {
        this.context = context;
        this.destination = destination;
        this.config = config;
        this.onRepeat = onRepeat;
        this.watch = new IdleWatch(context.vertx(), config.idleTimeout(), this::stoodStill);
    }

    void start() {
        context.addEndHandler(end -> finish());
        watch.start();
        if (context.request().headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            context.response().writeContinue();
        }
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, destination.client())
                .origin(proxied -> connect())
                .addInterceptor(this)
                .handle(context.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        var request = proxied.request();
        bodyPending = HeaderRules.hasBody(request.headers());
        HeaderRules.cleanRequest(request.headers());
        HeaderRules.forwarded(context.request(), request.headers());
        var body = request.getBody();
        request.setBody(isSafe() ? null : Body.body(new Passage(body.stream(), this), body.length()));
        return proxied.sendRequest()
                .recover(failure -> mayRepeat(failure) ? repeat(proxied) : Future.failedFuture(failure))
                .onSuccess(response -> {
                    HeaderRules.cleanAnswer(response.headers());
                    answer = new Answer(context, response, watch);
                })
                .recover(failure -> {
                    if (refusal == null) {
                        refusal = sent == null ? Refusal.UPSTREAM_UNAVAILABLE : Refusal.UPSTREAM_FAILED;
                    }
                    return Future.succeededFuture(request.release().response());
                });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        if (refusal == null) {
            answer.send();
        } else if (!context.response().closed()) {
            refusal.answer(context);
        }
        return Future.succeededFuture();
    }

    @Override
    public boolean passes(int bytes) {
        watch.moved();
        received += bytes;
        if (received > config.bodyLimit().asLongValue() && refusal == null) {
            giveUp(Refusal.BODY_TOO_LARGE);
        }
        return refusal == null;
    }

    @Override
    public void ended() {
        bodyPending = false;
    }

    @Override
    public void failed() {
        bodyPending = false;
    }

    private Future<HttpClientRequest> connect() {
        sent = null;
        return destination
                .request(new RequestOptions()
                        .setConnectTimeout(config.connectTimeout().toMillis()))
                .map(request -> {
                    request.exceptionHandler(known -> {}); // it fails the answer as well, which is where it is handled
                    if (context.response().closed() || refusal != null) {
                        request.reset();
                        throw new IllegalStateException("Given up before it was sent");
                    }
                    sent = request;
                    return request;
                });
    }

    private boolean mayRepeat(Throwable failure) {
        return isSafe()
                && refusal == null
                && !context.response().closed()
                && (failure instanceof ConnectException || failure instanceof HttpClosedException);
    }

    private Future<ProxyResponse> repeat(ProxyContext proxied) {
        onRepeat.run();
        Promise<Void> pause = Promise.promise();
        context.vertx().setTimer(config.retryPause().toMillis(), id -> pause.complete());
        return pause.future().compose(paused -> proxied.sendRequest());
    }

    private boolean isSafe() {
        return RequestRules.isSafe(context.request().method());
    }

    private void stoodStill() {
        if (context.response().headWritten()) {
            context.request().connection().close();
        } else {
            giveUp(bodyPending ? Refusal.REQUEST_TIMEOUT : Refusal.UPSTREAM_TIMEOUT);
        }
    }

    private void giveUp(Refusal why) {
        refusal = why;
        if (sent != null) {
            sent.reset(0, new TimeoutException(why.code()));
        }
    }

    private void finish() {
        watch.stop();
        if (context.response().ended() || sent == null) {
            return;
        }
        if (answer == null) {
            sent.reset();
        } else {
            answer.discard(sent::reset);
        }
    }
}
