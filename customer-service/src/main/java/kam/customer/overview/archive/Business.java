package kam.customer.overview.archive;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kam.kit.money.Money;

/**
 * What the customer does: its size (revenue of a year in CNY, people), its own customers and market, how its trade
 * works, amount in CNY and number of deals with us in a year.
 */
@Embeddable
record Business(
        @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal yearlyRevenue,
        @Min(0) @Max(10_000_000) Integer employees,
        @Size(max = 2000) String ownCustomers,
        @Size(max = 2000) String market,
        @Size(max = 2000) String tradeMethod,

        @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal yearlyDealAmount,

        @Min(0) @Max(1_000_000) Integer dealsPerYear) {
    static final Business UNKNOWN = new Business(null, null, null, null, null, null, null);

    Business toScale() {
        return new Business(
                Money.cny(yearlyRevenue),
                employees,
                ownCustomers,
                market,
                tradeMethod,
                Money.cny(yearlyDealAmount),
                dealsPerYear);
    }
}
