package kam.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicLong;

/** What the bodies of all requests share while they are on their way in. */
final class Intake {
    private final GatewayConfig config;
    private final Shared bodies;
    private final Shared bytes;
    private final AtomicLong memoryInUse = new AtomicLong();

    Intake(GatewayConfig config) {
        this.config = config;
        this.bodies = new Shared(config.bodies().atOnce(), config.shares());
        this.bytes = new Shared(config.bodies().spooled().asLongValue(), config.shares());
    }

    Reception reception(RoutingContext context, Caller caller) {
        var spool = new Spool(context.vertx(), config.bodies(), memoryInUse);
        return new Reception(context, caller, config, spool, bodies, bytes);
    }

    long bodiesComing() {
        return bodies.inAll();
    }

    long bytesHeld() {
        return bytes.inAll();
    }

    long memoryInUse() {
        return memoryInUse.get();
    }
}
