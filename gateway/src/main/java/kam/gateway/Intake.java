package kam.gateway;

import io.vertx.ext.web.RoutingContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** What the bodies of all requests share while they are on their way in. */
final class Intake {
    private final GatewayConfig config;
    private final Shared bodies;
    private final Shared bytes;
    private final AtomicLong memoryInUse = new AtomicLong();

    /** Fails where large bodies could not be kept. */
    Intake(GatewayConfig config) {
        var directory = Path.of(config.bodies().directory());
        if (!Files.isDirectory(directory) || !Files.isWritable(directory)) {
            throw new IllegalStateException("kam.gateway.bodies.directory: nothing can be written to " + directory);
        }
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
