package kam.customer.development.customerreturn;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Money spent on a customer, in CNY, with what shows it. */
record NewInvestment(
        @NotNull InvestmentKind kind,

        @NotNull @Positive @Digits(integer = 14, fraction = 2)
        BigDecimal amount,

        @NotNull LocalDate spentOn,
        @NotBlank @Size(max = 1000) String note) {}
