package kam.goodsledger.delivery.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of credit. */
@ConfigMapping(prefix = "kam.credit")
interface CreditSettings {
    /** Whether a delivery beyond the customer's credit limit is refused; what it takes is reserved in either case. */
    @WithDefault("true")
    boolean checkDeliveries();
}
