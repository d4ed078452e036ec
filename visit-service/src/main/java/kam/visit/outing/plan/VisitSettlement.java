package kam.visit.outing.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a visit really cost; a reason is needed where that is more than was released. */
record VisitSettlement(
        @NotNull @Size(max = 50) List<@Valid @NotNull ExpenseLine> lines,
        @Size(max = 500) String overBudgetReason) {}
