package kam.goodsledger.stock.shipment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.LineUnits;
import kam.kit.document.Documents;
import kam.kit.master.Sku;
import kam.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shipping notice (发货单) as the OEM sends it: its number names it for ever. Source: requirement G4. */
record NewNotice(
        @NotBlank @Size(max = 60) String noticeNumber,
        @NotNull UUID contractId,
        @NotNull LocalDate dispatchedOn,
        LocalDate expectedOn,
        @Size(max = 100) String carrier,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull Line> lines) {

    /** So much of a product for a contract line, in any unit of the product, without one in the line's. */
    record Line(
            @Schema(required = true) @Min(1) int line,
            @NotBlank @Size(max = 50) String sku,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0.0001")
            BigDecimal quantity,

            @Size(min = 1, max = 20) String unit) {
        Line {
            quantity = Money.quantity(quantity);
        }

        private String canonical() {
            var amount = quantity.stripTrailingZeros().toPlainString();
            return line + "\t" + Sku.of(sku) + "\t" + amount + (unit == null ? "" : "\t" + unit.strip());
        }

        private Line in(LineUnits units, Contract contract, String pointer) {
            units.mustKnow(contract, line, sku, unit, pointer);
            return new Line(line, sku, units.of(contract, line, quantity, unit, pointer), null);
        }
    }

    /** The same in the units of the contract's lines. */
    NewNotice in(LineUnits units, Contract contract) {
        var converted = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).in(units, contract, "/lines/" + i))
                .toList();
        return new NewNotice(noticeNumber, contractId, dispatchedOn, expectedOn, carrier, converted);
    }

    List<Integer> lineNumbers() {
        return lines.stream().map(Line::line).toList();
    }

    /** When the goods should have arrived; where it does not say, after so many days. */
    LocalDate dueOn(int daysInTransit) {
        return expectedOn == null ? dispatchedOn.plusDays(daysInTransit) : expectedOn;
    }

    /** The same for the same content, in whatever order it is written, with however many zeros and capitals. */
    String digest() {
        var content = lines.stream()
                .sorted(Comparator.comparingInt(Line::line))
                .map(Line::canonical)
                .collect(Collectors.joining("\n", contractId + "\n" + dispatchedOn + "\n" + expectedOn + "\n", ""));
        return Documents.sha256((content + "\n" + carrier).getBytes(StandardCharsets.UTF_8));
    }
}
