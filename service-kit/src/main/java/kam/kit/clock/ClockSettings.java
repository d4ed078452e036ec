package kam.kit.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** Settings of the business clock. */
@ConfigMapping(prefix = "kam.clock")
interface ClockSettings {
    /** How far the business clock is ahead of the machine's, as an ISO 8601 duration. */
    @WithDefault("PT0S")
    Duration offset();

    /** Whether operators may move the clock; never in production. */
    @WithDefault("false")
    boolean movable();

    /** The zone that decides where a business day ends. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
