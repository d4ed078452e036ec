package kam.kit.filecheck;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the check that files are what they say. */
@ConfigMapping(prefix = "kam.file-check")
interface CheckSettings {
    /** How many files are opened at once, each in a process of its own. */
    @WithDefault("2")
    int atOnce();

    /** How long a file waits for its turn before it is refused for the moment (503). */
    @WithDefault("20S")
    Duration patience();

    /** How much of the processor's time the opening of one file may take before it is refused (415). */
    @WithDefault("10S")
    Duration longest();

    /** The heap of each process; a file that needs more is refused (415). */
    @WithDefault("160")
    int heapMegabytes();

    /** How long a process waits for another file before it ends. */
    @WithDefault("60S")
    Duration idle();
}
