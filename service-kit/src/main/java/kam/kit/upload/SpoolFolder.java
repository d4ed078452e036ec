package kam.kit.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder of one running instance. What an instance that died left behind is deleted by the next to start: the
 * living hold a lock on the file beside their folder, which the system lets go whatever way they end.
 */
final class SpoolFolder implements AutoCloseable {
    private static final String LOCK = ".lock";

    private final Path path;
    private final Path lockFile;
    private final FileChannel lock;

    private SpoolFolder(Path path, Path lockFile, FileChannel lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    static SpoolFolder open(Optional<Path> parent) {
        try {
            var all = Files.createDirectories(parent.orElseGet(SpoolFolder::usual));
            deleteAbandoned(all);
            var name = UUID.randomUUID().toString();
            var lockFile = all.resolve(name + LOCK);
            // The lock comes first, so that no folder is ever seen without one.
            var lock = FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            return new SpoolFolder(Files.createDirectory(all.resolve(name)), lockFile, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for uploads: set kam.upload.folder", e);
        }
    }

    /** Of each user of a machine, since another's may not be written to. */
    private static Path usual() {
        return Path.of(System.getProperty("java.io.tmpdir"), "kam-uploads-" + System.getProperty("user.name"));
    }

    private static void deleteAbandoned(Path all) throws IOException {
        try (var entries = Files.list(all)) {
            for (var folder : entries.filter(Files::isDirectory).toList()) {
                var lockFile = all.resolve(folder.getFileName() + LOCK);
                if (isAbandoned(lockFile)) {
                    delete(folder);
                    Files.deleteIfExists(lockFile);
                }
            }
        }
    }

    private static boolean isAbandoned(Path lockFile) throws IOException {
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try (lock) {
            delete(path);
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
