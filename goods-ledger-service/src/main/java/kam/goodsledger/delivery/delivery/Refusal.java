package kam.goodsledger.delivery.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the customer did not take the goods (拒收). */
record Refusal(@NotBlank @Size(max = 1000) String reason) {}
