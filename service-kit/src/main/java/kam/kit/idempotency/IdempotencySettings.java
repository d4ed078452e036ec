package kam.kit.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the answers that are kept for repeated requests. */
@ConfigMapping(prefix = "kam.idempotency")
interface IdempotencySettings {
    /** How long a repeat gets the first answer again. */
    @WithDefault("P30D")
    Duration keepFor();

    /** How often what is older is removed. */
    @WithDefault("PT1H")
    Duration clearingEvery();
}
