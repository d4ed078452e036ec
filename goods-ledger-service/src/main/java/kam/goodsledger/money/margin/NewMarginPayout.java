package kam.goodsledger.money.margin;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import kam.goodsledger.money.margin.MarginPayout.PayoutManner;
import kam.kit.money.Money;

/** So much of an office's margin, in CNY, that it is to get in this manner. */
record NewMarginPayout(
        @NotBlank @Size(max = 20) String office,

        @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0.01")
        BigDecimal amount,

        @NotNull PayoutManner manner,
        @NotBlank @Size(max = 1000) String reason) {
    NewMarginPayout {
        amount = Money.cny(amount);
    }
}
