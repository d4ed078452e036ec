package kam.customer.development.worth;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kam.kit.money.Money;

/**
 * Costs and sales expected of the customer in a year, in CNY (费用、销售预测): revenue, profit margin in percent, interest
 * on stock, staff, travel, management cost, and the risk factor (风险系数) from 0, certain, to 1, nothing will come of it.
 */
@Embeddable
record WorthForecast(
        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 2)
        BigDecimal revenue,

        @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal profitMarginPercent,

        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 2)
        BigDecimal stockInterest,

        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 2)
        BigDecimal staffCost,

        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 2)
        BigDecimal travelCost,

        @NotNull @PositiveOrZero @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal riskFactor,

        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 2)
        BigDecimal managementCost) {

    BigDecimal totalCost() {
        return stockInterest.add(staffCost).add(travelCost).add(managementCost);
    }

    WorthForecast toScale() {
        return new WorthForecast(
                Money.cny(revenue),
                profitMarginPercent.setScale(2, RoundingMode.UNNECESSARY),
                Money.cny(stockInterest),
                Money.cny(staffCost),
                Money.cny(travelCost),
                riskFactor.setScale(4, RoundingMode.UNNECESSARY),
                Money.cny(managementCost));
    }
}
