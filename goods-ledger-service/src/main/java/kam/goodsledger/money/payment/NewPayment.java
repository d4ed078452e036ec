package kam.goodsledger.money.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.goodsledger.money.payment.Payment.Payee;
import kam.goodsledger.money.payment.Payment.PaymentWay;
import kam.kit.money.Money;

/** What a customer has paid under a contract, in CNY; the reference is the bank's; with a bank acceptance goes its bill. */
record NewPayment(
        @NotNull UUID contractId,

        @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0.01")
        BigDecimal amount,

        @NotNull Payee payee,
        @NotNull PaymentWay way,
        @NotNull LocalDate collectedOn,
        @Size(max = 100) String reference,
        @Valid Bill bill) {
    NewPayment {
        amount = Money.cny(amount);
    }
}
