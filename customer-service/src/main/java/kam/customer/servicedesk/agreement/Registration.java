package kam.customer.servicedesk.agreement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The customer's registration form (登记表格): whom to reach, and what it wants to invest in. */
@Embeddable
record Registration(
        @NotBlank @Size(max = 100) String contact,
        @NotBlank @Size(max = 200) String reachedBy,
        @NotBlank @Size(max = 2000) String intention) {}
