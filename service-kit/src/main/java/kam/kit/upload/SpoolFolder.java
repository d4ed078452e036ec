package kam.kit.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The folder of one running instance. What an instance that died left behind is deleted by the next to start: the
 * living hold a lock on the file beside their folder, which the system lets go whatever way they end.
 */
final class SpoolFolder implements AutoCloseable {
    private static final String LOCK = ".lock";
    private static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

    private final Path path;
    private final Path lockFile;
    private final FileChannel lock;

    private SpoolFolder(Path path, Path lockFile, FileChannel lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    static SpoolFolder open(Optional<Path> parent) {
        return parent.isPresent() ? open(parent.get(), false) : open(usual(), true);
    }

    /** Where everybody may write, somebody else may have made the folder before us, to read what is put into it. */
    static SpoolFolder open(Path all, boolean amongOthers) {
        try {
            Files.createDirectories(all, privately(all));
            var name = UUID.randomUUID().toString();
            var lockFile = all.resolve(name + LOCK);
            // The lock comes first, so that no folder is ever seen without one.
            var lock = FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            if (amongOthers) {
                mustBeOurs(all, lockFile);
            }
            deleteAbandoned(all);
            return new SpoolFolder(Files.createDirectory(all.resolve(name), privately(all)), lockFile, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for uploads: set kam.upload.folder", e);
        }
    }

    /** Of each user of a machine, since another's may not be written to. */
    private static Path usual() {
        return Path.of(System.getProperty("java.io.tmpdir"), "kam-uploads-" + System.getProperty("user.name"));
    }

    private static FileAttribute<?>[] privately(Path where) {
        return hasOwners(where)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OURS_ALONE)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasOwners(Path where) {
        return where.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void mustBeOurs(Path all, Path madeByUs) throws IOException {
        if (!hasOwners(all)) {
            return;
        }
        boolean ours = Files.isDirectory(all, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(all).equals(Files.getOwner(madeByUs));
        if (!ours) {
            Files.delete(madeByUs);
            throw new IOException(all + " belongs to somebody else, or is a link");
        }
        Files.setPosixFilePermissions(all, OURS_ALONE);
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

    /** Others may be at it as well. */
    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException itIsGone) {
            // all the better
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) {
                throw e;
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
