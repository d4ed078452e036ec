package kam.customer.admission.application;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import kam.kit.money.Money;

/** What the customer is to pay by when, in CNY. */
@Embeddable
record Instalment(
        @NotNull LocalDate dueOn,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal amount) {

    Instalment toScale() {
        return new Instalment(dueOn, Money.cny(amount));
    }
}
