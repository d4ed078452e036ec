package kam.localstack;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before a part that died is started again, and when not to any more. */
final class Patience {
    private static final int MOST_DEATHS = 5;
    private static final Duration LONG_LIFE = Duration.ofMinutes(2);

    private final Duration first;
    private int deaths;

    /** @param first the pause after a death by the way; each that follows soon doubles it */
    Patience(Duration first) {
        this.first = first;
    }

    /**
     * Empty where the part has died too often in a row, each time soon after it began to serve.
     *
     * @param served zero where it did not get as far as that
     */
    Optional<Duration> afterDeath(Duration served) {
        deaths = served.compareTo(LONG_LIFE) > 0 ? 1 : deaths + 1;
        return deaths > MOST_DEATHS ? Optional.empty() : Optional.of(first.multipliedBy(1L << (deaths - 1)));
    }
}
