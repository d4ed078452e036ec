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
import java.util.List;
import kam.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection (异议) of the office: per line what is missing (短少) or damaged (损坏), and why. Requirement G12. */
record NewDispute(
        @NotBlank @Size(max = 1000) String reason,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull Claim> lines) {

    record Claim(
            @Schema(required = true) @Min(1) int line,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0")
            BigDecimal missing,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0")
            BigDecimal damaged) {
        /** Refuses with 400 to claim nothing, and more than this. */
        void mustFit(BigDecimal most, int index) {
            var total = missing.add(damaged);
            if (total.signum() == 0) {
                throw new Problem(ShipmentProblem.NOTHING_CLAIMED, "Line " + line)
                        .at("/lines/" + index, "nothing is missing or damaged");
            }
            if (total.compareTo(most) > 0) {
                throw new Problem(ShipmentProblem.EXCEEDS_RECEIPT, "Line " + line)
                        .at("/lines/" + index, "at most " + most.toPlainString());
            }
        }
    }
}
