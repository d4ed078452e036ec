package kam.customer.servicedesk.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the matter was found to be. */
record Analysis(@NotBlank @Size(max = 2000) String finding) {}
