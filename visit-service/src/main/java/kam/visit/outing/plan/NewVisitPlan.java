package kam.visit.outing.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record NewVisitPlan(
        @NotNull UUID customerId, @Valid @NotNull VisitDetails details) {}
