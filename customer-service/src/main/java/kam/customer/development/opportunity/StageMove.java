package kam.customer.development.opportunity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The stage to go to. */
record StageMove(
        @NotNull DevelopmentStage to, @Size(max = 1000) String note) {}
