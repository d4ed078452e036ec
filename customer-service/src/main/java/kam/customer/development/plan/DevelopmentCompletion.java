package kam.customer.development.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a plan ended; why measures were left undone, where some were. */
record DevelopmentCompletion(
        @NotBlank @Size(max = 2000) String conclusion,
        @Size(max = 2000) String undoneReason) {}
