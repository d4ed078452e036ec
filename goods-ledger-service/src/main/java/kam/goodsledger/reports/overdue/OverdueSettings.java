package kam.goodsledger.reports.overdue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** After how many whole days an office is late (及时配送, 及时汇款); the source says "in time" without a number. */
@ConfigMapping(prefix = "kam.overdue")
interface OverdueSettings {
    /** Goods received and not dispatched to their key account. */
    @WithDefault("7")
    int deliveryDays();

    /** Money collected and not remitted to the company. */
    @WithDefault("7")
    int remittanceDays();
}
