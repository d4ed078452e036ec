package kam.visit.gift;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Who is to get what and why. The value is that of all pieces together, the budget what the gift may cost at most;
 * both in CNY. The planned day decides in which year the gift counts.
 */
@Embeddable
record GiftDetails(
        @NotBlank @Size(max = 100) String recipientName,
        @Size(max = 100) String recipientTitle,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 200) String item,

        @NotNull @Positive @Digits(integer = 14, fraction = 4)
        BigDecimal quantity,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal value,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal budget,

        @NotNull LocalDate plannedOn) {

    /** The same with two decimals in money and four in the quantity. */
    GiftDetails scaled() {
        return new GiftDetails(
                recipientName,
                recipientTitle,
                reason,
                item,
                quantity.setScale(4),
                value.setScale(2),
                budget.setScale(2),
                plannedOn);
    }
}
