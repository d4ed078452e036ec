package kam.customer.development.worth;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** Thresholds of worth analyses. An analysis keeps those by which it was concluded. */
@ConfigMapping(prefix = "kam.worth")
interface WorthSettings {
    /** The least net worth per CNY of cost that makes a customer worth developing. Ours, not the source's. */
    @WithDefault("0.10")
    BigDecimal minimumReturn();
}
