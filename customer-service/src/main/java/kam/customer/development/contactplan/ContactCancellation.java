package kam.customer.development.contactplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a contact does not take place. */
record ContactCancellation(@NotBlank @Size(max = 1000) String reason) {}
