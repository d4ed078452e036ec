package kam.customer.servicedesk.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The schedule of a customer that has none. */
record NewSurveySchedule(
        @NotNull UUID customerId, @Valid @NotNull Cadence cadence) {}
