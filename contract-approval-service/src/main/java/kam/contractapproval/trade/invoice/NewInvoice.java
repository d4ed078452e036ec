package kam.contractapproval.trade.invoice;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.money.Money;

/**
 * An invoice that was written, for a contract and, unless it was written in advance, a delivery. Amount in CNY with VAT,
 * tax rate in percent.
 */
record NewInvoice(
        @NotNull UUID contractId,
        UUID deliveryId,
        @NotNull @Pattern(regexp = "[0-9]{8,20}") String number,
        @NotNull LocalDate invoicedOn,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal amount,

        @NotNull @PositiveOrZero @DecimalMax("99.99") @Digits(integer = 2, fraction = 2)
        BigDecimal taxRate,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal taxAmount) {

    NewInvoice {
        amount = Money.cny(amount);
        taxRate = Money.cny(taxRate);
        taxAmount = Money.cny(taxAmount);
    }

    Vat vat() {
        return new Vat(amount, taxRate, taxAmount);
    }
}
