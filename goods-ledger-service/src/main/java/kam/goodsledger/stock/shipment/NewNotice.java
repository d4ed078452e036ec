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
import kam.kit.document.Documents;
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

    /** So much of a product for a contract line. */
    record Line(
            @Schema(required = true) @Min(1) int line,
            @NotBlank @Size(max = 50) String sku,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0.0001")
            BigDecimal quantity) {
        Line {
            quantity = Money.quantity(quantity);
        }

        private String canonical() {
            return "%d\t%s\t%s"
                    .formatted(line, sku, quantity.stripTrailingZeros().toPlainString());
        }
    }

    List<Integer> lineNumbers() {
        return lines.stream().map(Line::line).toList();
    }

    /** When the goods should have arrived; where it does not say, after so many days. */
    LocalDate dueOn(int daysInTransit) {
        return expectedOn == null ? dispatchedOn.plusDays(daysInTransit) : expectedOn;
    }

    /** The same for the same content, in whatever order and with however many zeros it is written. */
    String digest() {
        var content = lines.stream()
                .sorted(Comparator.comparingInt(Line::line))
                .map(Line::canonical)
                .collect(Collectors.joining("\n", contractId + "\n" + dispatchedOn + "\n" + expectedOn + "\n", ""));
        return Documents.sha256((content + "\n" + carrier).getBytes(StandardCharsets.UTF_8));
    }
}
