package kam.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body on its way through, chunk by chunk; the watcher sees what passes and may stop it. */
final class Passage implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final Watcher watcher;

    /** Learns what becomes of a body. */
    interface Watcher {
        /** A chunk has come; it is handed on only if this answers true. */
        boolean passes(int bytes);

        void ended();

        void failed();
    }

    Passage(ReadStream<Buffer> source, Watcher watcher) {
        this.source = source;
        this.watcher = watcher;
    }

    @Override
    public Passage handler(Handler<Buffer> handler) {
        source.handler(
                handler == null
                        ? null
                        : chunk -> {
                            if (watcher.passes(chunk.length())) {
                                handler.handle(chunk);
                            }
                        });
        return this;
    }

    @Override
    public Passage endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            watcher.ended();
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public Passage exceptionHandler(Handler<Throwable> handler) {
        source.exceptionHandler(
                handler == null
                        ? null
                        : failure -> {
                            watcher.failed();
                            handler.handle(failure);
                        });
        return this;
    }

    /** Reads the rest for nobody. */
    void discard() {
        source.exceptionHandler(failure -> watcher.failed());
        source.endHandler(end -> watcher.ended());
        source.handler(chunk -> {});
        source.resume();
    }

    @Override
    public Passage pause() {
        source.pause();
        return this;
    }

    @Override
    public Passage resume() {
        source.resume();
        return this;
    }

    @Override
    public Passage fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
