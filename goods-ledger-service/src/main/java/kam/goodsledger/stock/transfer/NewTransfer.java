package kam.goodsledger.stock.transfer;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import kam.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * So much held for one contract line that shall be held for another of the same product; in any unit of the product,
 * without one in that of the line from which it is taken.
 */
public record NewTransfer(
        @NotNull UUID fromContractId,
        @Schema(required = true) @Min(1) int fromLine,
        @NotNull UUID toContractId,
        @Schema(required = true) @Min(1) int toLine,

        @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0.0001")
        BigDecimal quantity,

        @Size(min = 1, max = 20) String unit) {
    public NewTransfer {
        quantity = Money.quantity(quantity);
    }
}
