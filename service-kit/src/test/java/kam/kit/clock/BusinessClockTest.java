package kam.kit.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessClockTest {
    private record Settings(Duration offset, boolean movable, ZoneId zone) implements ClockSettings {}

    private final BusinessClock clock =
            new BusinessClock(new Settings(Duration.ofNanos(1), true, ZoneId.of("Asia/Shanghai")));

    @Test
    void itTicksInMicrosecondsAsTheDatabaseKeepsThem() {
        clock.advance(Duration.ofNanos(333));
        for (int i = 0; i < 1_000; i++) {
            assertEquals(0, clock.instant().getNano() % 1_000);
            assertEquals(0, clock.withZone(ZoneOffset.UTC).instant().getNano() % 1_000);
        }
    }

    @Test
    void itIsAheadByItsOffset() {
        var before = clock.instant();
        clock.advance(Duration.ofDays(4));
        assertTrue(!clock.instant().isBefore(before.plus(Duration.ofDays(4))));
        assertEquals(Duration.ofDays(4).plusNanos(1), clock.offset());
    }
}
