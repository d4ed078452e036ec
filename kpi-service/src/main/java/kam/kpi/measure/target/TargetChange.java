package kam.kpi.measure.target;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** Another value for a target, and why. */
record TargetChange(
        @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0.01")
        BigDecimal value,

        @NotBlank @Size(max = 500) String reason) {}
