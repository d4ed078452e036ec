package kam.kit.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
}
