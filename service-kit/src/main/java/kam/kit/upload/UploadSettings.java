package kam.kit.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of uploaded files. */
@ConfigMapping(prefix = "kam.upload")
public interface UploadSettings {
    /** The largest file; {@code quarkus.http.limits.max-body-size} must lie above it. */
    @WithDefault("20M")
    MemorySize largest();

    /** Where files lie while their request is handled; by default a folder among the machine's temporary files. */
    Optional<Path> folder();

    /** How many files may lie there at once; further requests are refused (503) until one is done. */
    @WithDefault("200")
    int most();
}
