package kam.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/**
 * Takes one request's body in, whole, before anything else is done for it. A sender who is slow holds nothing
 * meanwhile but a place among the bodies that are coming, and what he has sent: he has a while for nothing at all,
 * then must have kept the least rate, and must be done in the total time.
 */
final class Reception {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    private final RoutingContext context;
    private final Caller caller;
    private final GatewayConfig config;
    private final Spool spool;
    private final Shared bodies;
    private final Shared bytes;
    private final Deadline deadline;
    private final Promise<Void> whole = Promise.promise();

    private boolean coming;
    private long held;

    Reception(RoutingContext context, Caller caller, GatewayConfig config, Spool spool, Shared bodies, Shared bytes) {
        this.context = context;
        this.caller = caller;
        this.config = config;
        this.spool = spool;
        this.bodies = bodies;
        this.bytes = bytes;
        var pace = Pace.of(config.bodies());
        this.deadline = new Deadline(
                context.vertx(), () -> pace.allowed(spool.length()), () -> refuse(Refusal.REQUEST_TIMEOUT));
    }

    /** Succeeds with the body when all of it is here, at once where there is none; fails with {@link Refused}. */
    Future<Spool> start() {
        var request = context.request();
        if (!HeaderRules.hasBody(request.headers())) {
            return Future.succeededFuture(spool);
        }
        var refusal = bodies.take(caller, 1);
        if (refusal.isPresent()) {
            return Future.failedFuture(new Refused(refusal.get()));
        }
        coming = true;
        deadline.start();
        request.handler(this::take)
                .endHandler(end -> stopTaking(null))
                .exceptionHandler(this::stopTaking)
                .resume();
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            context.response().writeContinue();
        }
        return whole.future().map(spool);
    }

    Spool spool() {
        return spool;
    }

    /** Gives back all that is held; the body is gone. May be called twice. */
    void end() {
        stopTaking(new IllegalStateException("Ended before the body was whole"));
        spool.discard();
        bytes.giveBack(caller, held);
        held = 0;
    }

    private void take(Buffer chunk) {
        if (!coming) {
            return;
        }
        if (spool.length() + chunk.length() > config.bodyLimit().asLongValue()) {
            refuse(Refusal.BODY_TOO_LARGE);
            return;
        }
        var refusal = bytes.take(caller, chunk.length());
        if (refusal.isPresent()) {
            refuse(refusal.get());
            return;
        }
        held += chunk.length();
        var kept = spool.add(chunk);
        if (!kept.succeeded()) {
            context.request().pause();
            kept.onSuccess(done -> context.request().resume()).onFailure(this::notKept);
        }
    }

    private void notKept(Throwable failure) {
        if (coming) {
            LOG.error("A request's body could not be kept", failure);
            context.request().resume();
            refuse(Refusal.OVERLOADED);
        }
    }

    private void refuse(Refusal refusal) {
        stopTaking(new Refused(refusal));
    }

    private void stopTaking(Throwable failure) {
        if (!coming) {
            return;
        }
        coming = false;
        deadline.stop();
        bodies.giveBack(caller, 1);
        if (failure == null) {
            whole.complete();
        } else {
            whole.fail(failure);
        }
    }
}
