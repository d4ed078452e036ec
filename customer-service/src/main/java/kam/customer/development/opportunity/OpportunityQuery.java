package kam.customer.development.opportunity;

import java.util.UUID;

/** Which opportunities are asked for; each may be null. */
record OpportunityQuery(OpportunityStatus status, DevelopmentStage stage, UUID customerId, Boolean stalled) {}
