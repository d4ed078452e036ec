package kam.goodsledger.contract.exemption;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import kam.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch of held goods that shall not count as office stock, and why they are still there. */
record NewExemption(
        @NotNull UUID contractId,
        @Schema(required = true) @Min(1) int line,

        @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0.0001")
        BigDecimal quantity,

        @NotBlank @Size(max = 1000) String reason) {
    NewExemption {
        quantity = Money.quantity(quantity);
    }
}
