package kam.customer.admission.credit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kam.customer.rules.scoring.FactorScore;

/** A grading to be made: every factor of the policy in force scored with its reason, and why it is made now. */
record NewGrading(
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull FactorScore> scores,
        @NotBlank @Size(max = 1000) String reason) {}
