package kam.goodsledger.stock.shipment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import kam.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the sales company settles a dispute: of each disputed line all that was received. Requirement G12. */
record Resolution(@NotEmpty @Size(max = 200) List<@Valid @NotNull Line> lines) {

    record Line(
            @Schema(required = true) @Min(1) int line,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0")
            BigDecimal accepted,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0")
            BigDecimal missing,

            @NotNull @Digits(integer = 14, fraction = 4) @DecimalMin("0")
            BigDecimal damaged) {
        void mustSumTo(BigDecimal received, int index) {
            if (accepted.add(missing).add(damaged).compareTo(received) != 0) {
                throw new Problem(ShipmentProblem.DOES_NOT_ADD_UP, "Line " + line)
                        .at("/lines/" + index, "must sum to " + received.toPlainString());
            }
        }
    }

    /** Refuses with 400 to leave one of these lines open, and to settle another. */
    void mustSettle(List<Integer> disputed) {
        if (!new HashSet<>(disputed).equals(new HashSet<>(lineNumbers()))) {
            throw new Problem(ShipmentProblem.RESOLUTION_INCOMPLETE, "Disputed are the lines " + disputed)
                    .at("/lines", "exactly the lines " + disputed);
        }
    }

    List<Integer> lineNumbers() {
        return lines.stream().map(Line::line).toList();
    }
}
