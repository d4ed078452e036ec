package kam.kit.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the {@link Spool}. */
public final class SpooledFile implements AutoCloseable {
    private final Path path;
    private final Runnable whenGone;
    private boolean kept;
    private boolean gone;

    SpooledFile(Path path, Runnable whenGone) {
        this.path = path;
        this.whenGone = whenGone;
    }

    public Path path() {
        return path;
    }

    /** For work that goes on after the request: from now on the caller has to close the file. */
    public synchronized void keep() {
        kept = true;
    }

    synchronized void requestEnded() {
        if (!kept) {
            close();
        }
    }

    /** Deletes the file. */
    @Override
    public synchronized void close() {
        if (gone) {
            return;
        }
        gone = true;
        whenGone.run();
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
