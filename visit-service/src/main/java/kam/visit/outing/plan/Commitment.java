package kam.visit.outing.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kam.visit.outing.plan.VisitDetails.Side;

/** What one side promised on a visit (承诺事项), who answers for it, and by which day. */
@Embeddable
record Commitment(
        @NotNull @Enumerated(EnumType.STRING) Side side,
        @NotBlank @Size(max = 500) String what,
        @NotBlank @Size(max = 100) String owner,
        @NotNull LocalDate dueOn) {}
