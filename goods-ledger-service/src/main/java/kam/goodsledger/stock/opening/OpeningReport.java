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
import java.util.stream.IntStream;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.LineUnits;
import kam.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the office reports as of the start of a day: per contract line what it has on hand and what the company still
 * owes, in any unit of the line's product, without one in the line's; in CNY what the customer owes and how much of that is overdue.
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
            BigDecimal owed,

            @Size(min = 1, max = 20) String unit) {
        Line {
            onHand = Money.quantity(onHand);
            owed = Money.quantity(owed);
        }

        private Line in(LineUnits units, Contract contract, String pointer) {
            return new Line(
                    line,
                    units.of(contract, line, onHand, unit, pointer),
                    units.of(contract, line, owed, unit, pointer),
                    null);
        }
    }

    /** The same in the units of the contract's lines; it is at this place of the request. */
    OpeningReport in(LineUnits units, Contract contract, String pointer) {
        var converted = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).in(units, contract, pointer + "/lines/" + i))
                .toList();
        return new OpeningReport(asOf, receivable, arrears, converted, remark);
    }

    List<Integer> lineNumbers() {
        return lines.stream().map(Line::line).toList();
    }
}
