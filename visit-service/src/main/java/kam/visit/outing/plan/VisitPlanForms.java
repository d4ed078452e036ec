package kam.visit.outing.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What clients send about a visit plan. */
interface VisitPlanForms {
    /** What finance releases, in CNY: all that was asked for, or less. */
    record BudgetRelease(
            @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
            BigDecimal amount,

            @Size(max = 500) String remark) {}

    record NewVisitPlan(
            @NotNull UUID customerId, @Valid @NotNull VisitDetails details) {}

    record VisitCancellation(@NotBlank @Size(max = 500) String reason) {}

    /** What a visit really cost; a reason is needed where that is more than was released. */
    record VisitSettlement(
            @NotNull @Size(max = 50) List<@Valid @NotNull ExpenseLine> lines,
            @Size(max = 500) String overBudgetReason) {}
}
