package kam.goodsledger.stock.stockcount;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.LineUnits;
import kam.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office has counted of a contract's lines in its store, and when; without a time it is now. */
record NewCount(
        @NotNull UUID contractId,
        Instant countedAt,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull Line> lines,
        @Size(max = 1000) String remark) {

    /** In any unit of the line's product, without one in the line's. */
    record Line(
            @Schema(required = true) @Min(1) int line,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0")
            BigDecimal counted,

            @Size(min = 1, max = 20) String unit) {
        Line {
            counted = Money.quantity(counted);
        }

        private Line in(LineUnits units, Contract contract, String pointer) {
            return new Line(line, units.of(contract, line, counted, unit, pointer), null);
        }
    }

    /** The same in the units of the contract's lines. */
    NewCount in(LineUnits units, Contract contract) {
        var converted = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).in(units, contract, "/lines/" + i))
                .toList();
        return new NewCount(contractId, countedAt, converted, remark);
    }

    List<Integer> lineNumbers() {
        return lines.stream().map(Line::line).toList();
    }
}
