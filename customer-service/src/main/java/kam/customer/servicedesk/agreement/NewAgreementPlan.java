package kam.customer.servicedesk.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A plan, and why it is made or changed. */
record NewAgreementPlan(
        @NotBlank @Size(max = 2000) String reason,
        @Valid @NotNull AgreementPlan plan) {}
