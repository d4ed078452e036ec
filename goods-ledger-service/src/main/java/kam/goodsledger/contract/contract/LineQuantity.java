package kam.goodsledger.contract.contract;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import kam.kit.money.Money;
import kam.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So much of a contract line, as requests name it: in any unit of its product, without one in the line's. */
public record LineQuantity(
        @Schema(required = true) @Min(1) int line,

        @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0.0001")
        BigDecimal quantity,

        @Size(min = 1, max = 20) String unit) {

    public LineQuantity {
        quantity = Money.quantity(quantity);
    }

    /** Refuses with 400 a request that names a line twice. */
    public static void mustBeDistinct(List<Integer> lines) {
        var seen = new HashSet<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (!seen.add(lines.get(i))) {
                throw new Problem(ContractProblem.LINE_TWICE, "Line " + lines.get(i) + " is named twice")
                        .at("/lines/" + i + "/line", "named before");
            }
        }
    }
}
