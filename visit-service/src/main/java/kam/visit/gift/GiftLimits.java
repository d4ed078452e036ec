package kam.visit.gift;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** Limits against bribery, in CNY. The amounts are ours, not the source's; a company sets its own. */
@ConfigMapping(prefix = "kam.gift")
interface GiftLimits {
    /** What one recipient may get in a calendar year. */
    @WithDefault("1000.00")
    BigDecimal perRecipientAndYear();

    /** What one gift may cost. */
    @WithDefault("500.00")
    BigDecimal perGift();
}
