package kam.customer.development.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kam.customer.development.opportunity.Opportunity.OpportunityStatus;

/** How an opportunity ends, and why. */
record OpportunityClosing(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 1000) String reason) {
    enum Outcome {
        WON,
        LOST;

        OpportunityStatus status() {
            return this == WON ? OpportunityStatus.WON : OpportunityStatus.LOST;
        }
    }
}
