package kam.customer.development.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** How far the measure, numbered from 1, has come; 100 percent is done. */
record NewMeasureProgress(
        @NotNull @Min(1) @Max(50) int measure,
        @NotNull @PositiveOrZero @Max(100) int percent,
        @NotBlank @Size(max = 1000) String note) {}
