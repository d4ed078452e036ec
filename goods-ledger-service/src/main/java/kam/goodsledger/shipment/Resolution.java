package kam.goodsledger.shipment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
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
        BigDecimal total() {
            return accepted.add(missing).add(damaged);
        }
    }

    List<Integer> lineNumbers() {
        return lines.stream().map(Line::line).toList();
    }
}
