package kam.customer.development.opportunity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kam.customer.development.opportunity.Opportunity.LanePeople;
import kam.customer.development.opportunity.Opportunity.OpportunityStatus;

/** What clients send about a opportunity. */
interface OpportunityForms {
    /** That a condition is met, or after all is not, and what shows it. */
    record NewEvidence(
            @NotNull StageCondition condition,
            @NotNull boolean met,
            @NotBlank @Size(max = 2000) String note) {}

    /** An opportunity to be opened in the first stage. */
    record NewOpportunity(
            @NotNull UUID customerId, @Valid @NotNull LanePeople people) {}

    /** Which opportunities are asked for; each may be null. */
    record OpportunityQuery(OpportunityStatus status, DevelopmentStage stage, UUID customerId, Boolean stalled) {}

    /** The stage to go to. */
    record StageMove(
            @NotNull DevelopmentStage to, @Size(max = 1000) String note) {}
}
