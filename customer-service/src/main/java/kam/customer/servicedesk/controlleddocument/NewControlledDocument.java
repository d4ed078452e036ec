package kam.customer.servicedesk.controlleddocument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A document under its number (编号), which is the company's own. */
record NewControlledDocument(
        @NotBlank @Size(max = 40) String number,
        @Valid @NotNull DocumentHead head) {}
