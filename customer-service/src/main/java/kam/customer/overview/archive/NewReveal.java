package kam.customer.overview.archive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why contact data is to be shown. */
record NewReveal(@NotBlank @Size(max = 1000) String reason) {}
