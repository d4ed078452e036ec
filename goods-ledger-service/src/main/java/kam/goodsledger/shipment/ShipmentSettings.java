package kam.goodsledger.shipment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of shipments. */
@ConfigMapping(prefix = "kam.shipment")
interface ShipmentSettings {
    /** How often receipts whose deadline has passed are closed. */
    @WithDefault("1s")
    Duration closingEvery();

    /** Whether lines that nobody disputed are booked at their deadline although another line of the receipt is. */
    @WithDefault("true")
    boolean undisputedLinesGoOn();
}
