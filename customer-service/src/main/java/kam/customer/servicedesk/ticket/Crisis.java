package kam.customer.servicedesk.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a crisis is about and who owns it from now on. */
record Crisis(
        @NotBlank @Size(max = 200) String product,
        @NotBlank @Size(max = 100) String owner) {}
