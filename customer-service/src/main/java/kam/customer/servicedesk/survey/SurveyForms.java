package kam.customer.servicedesk.survey;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kam.customer.servicedesk.survey.SurveySchedule.SurveyMethod;

/** What clients send about a survey. */
interface SurveyForms {
    /** A survey that somebody wants now, beside the customer's schedule. */
    record NewSurvey(@NotNull UUID customerId, @NotNull SurveyMethod method) {}
}
