package kam.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The business calendar as of the beginning of the story, before the clock is moved. */
record Business(Clock clock) {
    static Business inShanghai() {
        return new Business(Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** For instance 2026-Q4. */
    String quarter() {
        return today().getYear() + "-Q" + ((today().getMonthValue() + 2) / 3);
    }
}
