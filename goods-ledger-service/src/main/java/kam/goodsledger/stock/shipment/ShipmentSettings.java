package kam.goodsledger.stock.shipment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Settings of shipments. */
@ConfigMapping(prefix = "kam.shipment")
interface ShipmentSettings {
    /** How often receipts whose deadline has passed are closed. */
    @WithDefault("1s")
    Duration closingEvery();

    /** Whether lines that nobody disputed are booked at their deadline although another line of the receipt is. */
    @WithDefault("true")
    boolean undisputedLinesGoOn();

    /** After how many days in transit goods are overdue whose notice does not say when to expect them. */
    @WithDefault("10")
    int daysInTransit();

    /**
     * Secrets of partners, by the subject of their tokens: each {@code whsec_} and base64, several separated by commas
     * while one is exchanged for another. A partner that is named here must sign its notices.
     */
    Map<String, List<String>> partnerSecrets();
}
