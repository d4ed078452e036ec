package kam.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;

/** How far the services' business clock is ahead of the machine's; remembered in {@code <home>/clock}. */
final class StackClock {

    private final Path file;

    StackClock(Path home) {
        this.file = home.resolve("clock");
    }

    Duration offset() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException neverMoved) {
            return Duration.ZERO;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Moves the clocks of the services forward, and of those that are started later.
     *
     * @param services their management addresses
     * @throws IllegalStateException when a service refuses, saying why; those before it have moved
     */
    synchronized void advance(Duration by, Collection<URI> services) {
        for (URI service : services) {
            HttpResponse<String> answer = Http.command(service.resolve("/q/clock?advance=" + by));
            if (answer.statusCode() == 409) {
                throw new IllegalStateException(
                        "this stack was started with a clock that does not move: KAM_CLOCK_MOVABLE=true ./kam up");
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the clock at " + service + " did not move: " + answer.body());
            }
        }
        try {
            Files.writeString(file, offset().plus(by) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
