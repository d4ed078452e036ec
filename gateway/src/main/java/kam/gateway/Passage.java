package kam.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;

/** Passes a body on, chunk by chunk, no faster than it is taken. */
final class Passage {
    private Passage() {}

    /** @param moved told of every chunk */
    static void pass(ReadStream<Buffer> from, WriteStream<Buffer> to, Runnable moved) {
        from.handler(chunk -> {
            moved.run();
            to.write(chunk);
            if (to.writeQueueFull()) {
                from.pause();
                to.drainHandler(drained -> from.resume());
            }
        });
    }
}
