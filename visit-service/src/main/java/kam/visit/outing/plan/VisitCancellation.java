package kam.visit.outing.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record VisitCancellation(@NotBlank @Size(max = 500) String reason) {}
