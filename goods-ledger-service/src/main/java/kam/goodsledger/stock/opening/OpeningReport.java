package kam.goodsledger.stock.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kam.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the office reports as of the start of a day: per contract line what it has on hand and what the company still
 * owes, in the line's unit; in CNY what the customer owes and how much of that is overdue.
 */
record OpeningReport(
        @NotNull LocalDate asOf,

        @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0")
        BigDecimal receivable,

        @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0")
        BigDecimal arrears,

        @NotNull @Size(max = 200) List<@Valid @NotNull Line> lines,
        @Size(max = 1000) String remark) {
    OpeningReport {
        receivable = Money.cny(receivable);
        arrears = Money.cny(arrears);
    }

    record Line(
            @Schema(required = true) @Min(1) int line,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0")
            BigDecimal onHand,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0")
            BigDecimal owed) {
        Line {
            onHand = Money.quantity(onHand);
            owed = Money.quantity(owed);
        }
    }

    List<Integer> lineNumbers() {
        return lines.stream().map(Line::line).toList();
    }
}
