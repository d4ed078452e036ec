package kam.gateway;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Time that passes when it is told to. */
final class TestClock implements TimeMeter {
    private long nanos;

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }

    void advance(Duration time) {
        nanos += time.toNanos();
    }
}
