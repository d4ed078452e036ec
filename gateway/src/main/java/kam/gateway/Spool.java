package kam.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One request's body: in memory while it is small and all such bodies together are, else in a temporary file. The file
 * is gone with the last that is done with it, and with the process however that ends, since it loses its name as soon
 * as it is open (where the system cannot do that, as soon as it is closed).
 */
final class Spool {
    private static final int READ_SIZE = 64 * 1024;
    private static final int SMALLEST_WRITE = 8 * 1024;

    private final Vertx vertx;
    private final GatewayConfig.Bodies config;
    private final AtomicLong memoryInUse;

    /** All of it, or what is not in the file yet. */
    private Buffer end = Buffer.buffer();

    private AsyncFile file;
    private long length;
    private boolean discarded;

    /** @param memoryInUse what all spools hold in memory */
    Spool(Vertx vertx, GatewayConfig.Bodies config, AtomicLong memoryInUse) {
        this.vertx = vertx;
        this.config = config;
        this.memoryInUse = memoryInUse;
    }

    long length() {
        return length;
    }

    /** Adds to the end; the next chunk may come when this one is kept. */
    Future<Void> add(Buffer chunk) {
        length += chunk.length();
        memoryInUse.addAndGet(chunk.length());
        end.appendBuffer(chunk);
        return fitsIntoMemory() ? Future.succeededFuture() : write();
    }

    /**
     * Sends it as the body of this request, its length announced. Succeeds when the last of it is on its way, fails
     * where it cannot be read; then the request is not complete.
     *
     * @param moved told of every chunk
     */
    Future<Void> sendTo(HttpClientRequest request, Runnable moved) {
        request.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
        if (file != null) {
            var whole = end.length() == 0 ? Future.<Void>succeededFuture() : write();
            return whole.compose(written -> sendFile(request, moved));
        }
        moved.run();
        request.end(end);
        return Future.succeededFuture();
    }

    /** Nobody needs it any more. May be called twice. */
    void discard() {
        if (discarded) {
            return;
        }
        discarded = true;
        memoryInUse.addAndGet(-end.length());
        end = Buffer.buffer();
        if (file != null) {
            file.close();
        }
    }

    /** What is less than one write is kept in any case: who sends byte by byte shall not write byte by byte. */
    private boolean fitsIntoMemory() {
        return end.length() <= SMALLEST_WRITE
                || end.length() <= config.memory().asLongValue()
                        && memoryInUse.get() <= config.memoryInAll().asLongValue();
    }

    private Future<Void> write() {
        Buffer written = end;
        end = Buffer.buffer();
        memoryInUse.addAndGet(-written.length());
        return file == null ? openFile().compose(opened -> file.write(written)) : file.write(written);
    }

    private Future<Void> sendFile(HttpClientRequest request, Runnable moved) {
        Promise<Void> sent = Promise.promise();
        file.setReadPos(0).setReadBufferSize(READ_SIZE).exceptionHandler(sent::tryFail);
        file.endHandler(last -> {
            request.end();
            sent.complete();
        });
        Passage.pass(file, request, moved);
        return sent.future();
    }

    private Future<Void> openFile() {
        var name = Path.of(config.directory(), "kam-body-" + UUID.randomUUID()).toString();
        var options = new OpenOptions()
                .setRead(true)
                .setWrite(true)
                .setCreateNew(true)
                .setPerms("rw-------")
                .setDeleteOnClose(true);
        return vertx.fileSystem().open(name, options).map(opened -> {
            file = opened;
            if (discarded) {
                file.close();
                throw new IllegalStateException("Discarded before its file was open");
            }
            return null;
        });
    }
}
