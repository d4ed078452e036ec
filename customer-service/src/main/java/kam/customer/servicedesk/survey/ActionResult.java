package kam.customer.servicedesk.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What came of an improvement action. */
record ActionResult(@NotBlank @Size(max = 2000) String result) {}
