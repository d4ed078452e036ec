package kam.contractapproval.contract.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the warning before a contract's term ends. */
@ConfigMapping(prefix = "kam.contract.expiry")
interface ExpirySettings {
    /** How many days before the end others are warned. */
    @WithDefault("30")
    int warningDays();

    /** How often contracts whose end has come near are looked for. */
    @WithDefault("1m")
    Duration checkEvery();
}
