package kam.goodsledger.money.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import kam.goodsledger.money.payment.Payment.PaymentWay;
import kam.kit.money.Money;

/** Money that the company has got without knowing from whom, in CNY; the payer as the bank names it. */
record NewUnmatchedReceipt(
        @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0.01")
        BigDecimal amount,

        @NotNull PaymentWay way,
        @NotNull LocalDate receivedOn,
        @Size(max = 100) String payer,
        @Size(max = 100) String reference,
        @Valid Bill bill) {
    NewUnmatchedReceipt {
        amount = Money.cny(amount);
    }
}
