package kam.customer.servicedesk.survey;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A survey that somebody wants now, beside the customer's schedule. */
record NewSurvey(@NotNull UUID customerId, @NotNull SurveyMethod method) {}
