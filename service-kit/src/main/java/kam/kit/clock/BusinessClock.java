package kam.kit.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The time by which the business acts: the machine's, moved forward by {@code kam.clock.offset}. Inject it as
 * {@link Clock}. It ticks in microseconds, since the database keeps no less: what is answered at once is what is read
 * later. It moves only where {@code kam.clock.movable} is set, as on a demonstration or test stack.
 */
@ApplicationScoped
public class BusinessClock extends Clock {
    private final Clock machine;
    private final boolean movable;
    private volatile Duration offset;

    BusinessClock(ClockSettings settings) {
        this.machine = Clock.system(settings.zone());
        this.movable = settings.movable();
        this.offset = settings.offset();
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.tick(Clock.offset(machine, offset).withZone(zone), ChronoUnit.MICROS.getDuration());
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    public boolean movable() {
        return movable;
    }

    public Duration offset() {
        return offset;
    }

    /** Moves time forward for this process. Throws {@link IllegalStateException} where the clock is not movable. */
    public synchronized void advance(Duration by) {
        if (!movable) {
            throw new IllegalStateException("kam.clock.movable is not set");
        }
        if (by.isNegative()) {
            throw new IllegalArgumentException("the business clock never goes back");
        }
        offset = offset.plus(by);
    }
}
