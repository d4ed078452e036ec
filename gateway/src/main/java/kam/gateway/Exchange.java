package kam.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import java.net.ConnectException;
import java.time.Duration;

/**
 * One request on its way to a service and the answer on its way back. First the whole body is taken in, then a turn is
 * waited for, then it is sent, and the answer is passed on as it comes. It is given up when the service or the reader
 * of the answer stands still for the idle timeout, and when the client is gone. With the answer the exchange is over,
 * whether or not the service has read the body; the connection to it is free again in each case. A GET or HEAD that
 * could not be connected, or whose connection closed before any answer, is sent a second time; nothing else ever is.
 */
final class Exchange {
    private final RoutingContext context;
    private final Caller caller;
    private final Route route;
    private final GatewayConfig config;
    private final People people;
    private final Reception reception;
    private final Deadline stillness;

    private Turns.Turn turn;
    private HttpClientRequest sent;
    private boolean sentWhole;
    private Answer answer;
    private Duration lastMoved = Duration.ZERO;
    private boolean finished;
    private Long abandoned;

    Exchange(
            RoutingContext context,
            Caller caller,
            Route route,
            GatewayConfig config,
            People people,
            Reception reception) {
        this.context = context;
        this.caller = caller;
        this.route = route;
        this.config = config;
        this.people = people;
        this.reception = reception;
        this.stillness = new Deadline(context.vertx(), () -> lastMoved.plus(config.idleTimeout()), this::stoodStill);
    }

    void start() {
        context.addEndHandler(end -> finish());
        reception
                .start()
                .compose(this::inTurn)
                .compose(this::attempt)
                .recover(failure -> mayRepeat(failure) ? repeat() : Future.failedFuture(failure))
                .onComplete(this::pass, this::refuse);
    }

    private Future<Spool> inTurn(Spool body) {
        if (isOver()) {
            return Future.failedFuture("The client is gone");
        }
        turn = route.turns().ask(caller, context.vertx().getOrCreateContext());
        long timer = context.vertx().setTimer(config.waitTimeout().toMillis(), id -> turn.giveUp());
        return turn.come()
                .onComplete(come -> context.vertx().cancelTimer(timer))
                .map(come -> {
                    stillness.start();
                    return body;
                });
    }

    private Future<HttpClientResponse> attempt(Spool body) {
        sent = null;
        sentWhole = false;
        if (isOver()) {
            return Future.failedFuture("The client is gone");
        }
        var to = new RequestOptions()
                .setMethod(context.request().method())
                .setURI(context.request().uri())
                .setConnectTimeout(config.connectTimeout().toMillis());
        return route.destination().request(to).compose(request -> {
            if (isOver()) {
                request.reset();
                return Future.failedFuture("Given up before it was sent");
            }
            sent = request;
            return send(request, body);
        });
    }

    private Future<HttpClientResponse> send(HttpClientRequest request, Spool body) {
        request.exceptionHandler(known -> {}); // it fails the answer as well, which is where it is handled
        var headers =
                MultiMap.caseInsensitiveMultiMap().addAll(context.request().headers());
        headers.remove(HttpHeaders.HOST);
        HeaderRules.cleanRequest(headers);
        HeaderRules.forwarded(context.request(), headers);
        request.headers().addAll(headers);
        if (HeaderRules.hasBody(context.request().headers())) {
            body.sendTo(request, this::moved).onSuccess(done -> sentWhole()).onFailure(broken -> request.reset());
        } else {
            request.end();
            sentWhole();
        }
        return request.response();
    }

    private void sentWhole() {
        sentWhole = true;
        reception.end();
    }

    private boolean mayRepeat(Throwable failure) {
        return RequestRules.isSafe(context.request().method())
                && !isOver()
                && (failure instanceof ConnectException || failure instanceof HttpClosedException);
    }

    private Future<HttpClientResponse> repeat() {
        route.repeats().increment();
        Promise<Void> pause = Promise.promise();
        context.vertx().setTimer(config.retryPause().toMillis(), id -> pause.complete());
        return pause.future().compose(paused -> attempt(reception.spool()));
    }

    private void pass(HttpClientResponse response) {
        learn(response);
        answer = new Answer(context, response);
        if (finished) {
            answer.discard(this::letGo);
            return;
        }
        if (isOver()) {
            response.pause();
            return;
        }
        if (isStream()) {
            stillness.stop();
        }
        answer.send(this::moved);
    }

    private void learn(HttpClientResponse response) {
        caller.token().ifPresent(token -> {
            people.learn(token, response.statusCode(), response.getHeader(People.HEADER));
            Caller now = people.caller(context.request());
            if (now.isKnown() && !caller.isKnown()) {
                turn.isOf(now);
            }
        });
    }

    private void refuse(Throwable failure) {
        if (finished) {
            letGo();
        }
        if (isOver()) {
            return;
        }
        Refusal unanswered = sent == null ? Refusal.UPSTREAM_UNAVAILABLE : Refusal.UPSTREAM_FAILED;
        Refusal refusal = failure instanceof Refused refused ? refused.refusal() : unanswered;
        refusal.answer(context);
    }

    /** Whether the client has got an answer, or is gone. */
    private boolean isOver() {
        return finished
                || context.response().headWritten()
                || context.response().closed();
    }

    private boolean isStream() {
        String path = context.request().path();
        return config.streams().stream()
                .flatMap(patterns -> patterns.stream())
                .anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private void moved() {
        lastMoved = stillness.elapsed();
    }

    private void stoodStill() {
        if (context.response().headWritten()) {
            context.request().connection().close();
        } else {
            Refusal.UPSTREAM_TIMEOUT.answer(context);
        }
    }

    private void finish() {
        finished = true;
        stillness.stop();
        reception.end();
        if (answer != null && !answer.hasEnded()) {
            answer.discard(this::letGo);
        } else if (answer == null && sentWhole && !context.response().headWritten()) {
            // The service works on for a client who has hung up; as long as it does, he uses his share.
            abandoned = context.vertx().setTimer(config.idleTimeout().toMillis(), id -> letGo());
        } else {
            letGo();
        }
    }

    /** Gives the connection back: as it is where all has passed, else closed. */
    private void letGo() {
        if (abandoned != null) {
            context.vertx().cancelTimer(abandoned);
        }
        boolean complete = sentWhole && answer != null && answer.hasEnded();
        if (sent != null && !complete) {
            sent.reset();
        }
        if (turn != null) {
            turn.end();
        }
    }
}
