package kam.customer.development.contactplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What clients send about a contact plan. */
interface ContactPlanForms {
    /** Why a contact does not take place. */
    record ContactCancellation(@NotBlank @Size(max = 1000) String reason) {}

    /** A contact to be planned with a customer. */
    record NewContactPlan(
            @NotNull UUID customerId, @Valid @NotNull PlannedContact plan) {}
}
