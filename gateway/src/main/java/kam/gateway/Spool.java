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

    private final Vertx vertx;
    private final GatewayConfig.Bodies config;
    private final AtomicLong memoryInUse;

    private Buffer inMemory = Buffer.buffer();
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
        if (file != null) {
            return file.write(chunk);
        }
        if (fitsIntoMemory(chunk)) {
            memoryInUse.addAndGet(chunk.length());
            inMemory.appendBuffer(chunk);
            return Future.succeededFuture();
        }
        return openFile().compose(opened -> {
            Buffer all = inMemory.appendBuffer(chunk);
            memoryInUse.addAndGet(chunk.length() - all.length());
            inMemory = Buffer.buffer();
            return file.write(all);
        });
    }

    /**
     * Sends it as the body of this request, its length announced. Succeeds when the last of it is on its way, fails
     * where it cannot be read; then the request is not complete.
     *
     * @param moved told of every chunk
     */
    Future<Void> sendTo(HttpClientRequest request, Runnable moved) {
        request.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
        if (file == null) {
            moved.run();
            request.end(inMemory);
            return Future.succeededFuture();
        }
        Promise<Void> sent = Promise.promise();
        file.setReadPos(0).setReadBufferSize(READ_SIZE).exceptionHandler(sent::tryFail);
        file.endHandler(end -> {
            request.end();
            sent.complete();
        });
        Passage.pass(file, request, moved);
        return sent.future();
    }

    /** Nobody needs it any more. May be called twice. */
    void discard() {
        if (discarded) {
            return;
        }
        discarded = true;
        memoryInUse.addAndGet(-inMemory.length());
        inMemory = Buffer.buffer();
        if (file != null) {
            file.close();
        }
    }

    private boolean fitsIntoMemory(Buffer chunk) {
        return length <= config.memory().asLongValue()
                && memoryInUse.get() + chunk.length() <= config.memoryInAll().asLongValue();
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
