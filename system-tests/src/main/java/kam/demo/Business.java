package kam.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/** The business calendar of the stack, and the means to let days pass on it. */
final class Business {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Consumer<Duration> clock;
    private Duration moved;

    /** The clock is what moves it, {@code moved} how far it is ahead of the machine's already. */
    Business(Consumer<Duration> clock, Duration moved) {
        this.clock = clock;
        this.moved = moved;
    }

    void letPass(Duration time) {
        clock.accept(time);
        moved = moved.plus(time);
    }

    LocalDate today() {
        return LocalDate.now(Clock.offset(Clock.system(ZONE), moved));
    }

    Instant now() {
        return Instant.now().plus(moved);
    }

    /** For instance 2026-Q4. */
    String quarter() {
        return today().getYear() + "-Q" + ((today().getMonthValue() + 2) / 3);
    }

    Instant startOfNextQuarter() {
        var month = today().withDayOfMonth(1);
        return month.plusMonths(3 - (month.getMonthValue() - 1) % 3)
                .atStartOfDay(ZONE)
                .toInstant();
    }
}
