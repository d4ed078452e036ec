package kam.goodsledger.contract.exemption;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.LineUnits;
import kam.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch of held goods that shall not count as office stock, in any unit of the line's product, without one in the
 * line's, and why they are still there.
 */
record NewExemption(
        @NotNull UUID contractId,
        @Schema(required = true) @Min(1) int line,

        @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0.0001")
        BigDecimal quantity,

        @NotBlank @Size(max = 1000) String reason,
        @Size(min = 1, max = 20) String unit) {
    NewExemption {
        quantity = Money.quantity(quantity);
    }

    /** The same in the unit of the contract's line. */
    NewExemption in(LineUnits units, Contract contract) {
        return new NewExemption(contractId, line, units.of(contract, line, quantity, unit, ""), reason, null);
    }
}
