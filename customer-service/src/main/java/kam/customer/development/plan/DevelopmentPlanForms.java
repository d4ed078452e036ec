package kam.customer.development.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What clients send about a development plan. */
interface DevelopmentPlanForms {
    /** How a plan ended; why measures were left undone, where some were. */
    record DevelopmentCompletion(
            @NotBlank @Size(max = 2000) String conclusion,
            @Size(max = 2000) String undoneReason) {}

    /** A development plan to be drafted for a customer. */
    record NewDevelopmentPlan(
            @NotNull UUID customerId, @Valid @NotNull DevelopmentPlanContent content) {}

    /** How far the measure, numbered from 1, has come; 100 percent is done. */
    record NewMeasureProgress(
            @NotNull @Min(1) @Max(50) int measure,
            @NotNull @PositiveOrZero @Max(100) int percent,
            @NotBlank @Size(max = 1000) String note) {}
}
