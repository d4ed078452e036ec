package kam.contractapproval.trade.invoice;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import kam.kit.money.Money;

/** A red-letter invoice (红字发票): how much of an invoice is taken back, in CNY with VAT at the invoice's rate, and why. */
record RedLetter(
        @NotNull @Pattern(regexp = "[0-9]{8,20}") String number,
        @NotNull LocalDate invoicedOn,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal amount,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal taxAmount,

        @NotBlank @Size(max = 2000) String reason) {

    RedLetter {
        amount = Money.cny(amount);
        taxAmount = Money.cny(taxAmount);
    }

    Vat vat(BigDecimal rate) {
        return new Vat(amount, rate, taxAmount);
    }
}
