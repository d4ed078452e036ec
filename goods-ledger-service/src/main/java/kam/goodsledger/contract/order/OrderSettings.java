package kam.goodsledger.contract.order;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of orders. */
@ConfigMapping(prefix = "kam.order")
interface OrderSettings {
    /** How many days after its wished day, or after it was cleared if that was later, an order keeps what is reserved. */
    @WithDefault("90")
    int expiresAfterDays();

    /** How often orders whose time is up are closed. */
    @WithDefault("1m")
    Duration expiringEvery();
}
