package kam.customer.development.worth;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** What the rule makes of a forecast, in CNY; the return on cost is absent where nothing is spent. */
@Embeddable
record WorthResult(
        BigDecimal expectedProfit,
        BigDecimal totalCost,
        BigDecimal netWorth,
        BigDecimal returnOnCost,
        @Enumerated(EnumType.STRING) WorthVerdict verdict) {}
