package kam.customer.admission.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kam.customer.rules.scoring.Factor;

/** A version of the scorecard to be issued; it takes effect at the start of the given business day. */
record NewScorecard(
        @NotNull LocalDate effectiveFrom,
        @Size(max = 1000) String note,
        @NotNull @Size(min = 1, max = 30) List<@Valid @NotNull Factor> factors) {}
