package kam.kit.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolFolderTest {
    @TempDir
    Path all;

    @Test
    void whatADeadInstanceLeftBehindIsDeletedAndTheLivingAreLeftAlone() throws Exception {
        var abandoned = Files.createDirectory(all.resolve("abandoned"));
        Files.writeString(abandoned.resolve("upload"), "x");
        Files.createFile(all.resolve("abandoned.lock"));
        try (var living = SpoolFolder.open(Optional.of(all))) {
            assertThat(abandoned).doesNotExist();
            Files.writeString(living.path().resolve("upload"), "x");
            SpoolFolder.open(Optional.of(all)).close();
            assertThat(living.path().resolve("upload")).exists();
        }
        assertThat(all).isEmptyDirectory();
    }

    @Test
    void amongOthersTheFolderIsForItsOwnerAlone() throws Exception {
        var folder = Files.createDirectory(all.resolve("folder"));
        assumeTrue(all.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var ours = SpoolFolder.open(folder, true)) {
            for (var made : List.of(folder, ours.path())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void amongOthersALinkIsRefused() throws Exception {
        assumeTrue(all.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var target = Files.createDirectory(all.resolve("target"));
        var link = Files.createSymbolicLink(all.resolve("link"), target);
        assertThatThrownBy(() -> SpoolFolder.open(link, true))
                .hasRootCauseMessage(link + " belongs to somebody else, or is a link");
        assertThat(target).isEmptyDirectory();
        SpoolFolder.open(link, false).close();
    }

    @Test
    void instancesThatStartAndEndAtOnceDoNotDisturbOneAnother() {
        var ended = IntStream.range(0, 4)
                .mapToObj(instance -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 50; i++) {
                        SpoolFolder.open(Optional.of(all)).close();
                    }
                }))
                .toList();
        ended.forEach(CompletableFuture::join);
        assertThat(all).isEmptyDirectory();
    }
}
