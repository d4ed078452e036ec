package kam.contractapproval.contract.contract;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import kam.kit.money.Money;

/** What the customer is to pay by when (分期付款), in CNY. */
@Embeddable
public record PaymentTerm(
        @NotNull LocalDate dueOn,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal amount) {

    public PaymentTerm {
        amount = Money.cny(amount);
    }
}
