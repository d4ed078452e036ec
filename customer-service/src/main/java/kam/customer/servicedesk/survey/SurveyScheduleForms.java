package kam.customer.servicedesk.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.survey.SurveySchedule.SurveyMethod;
import kam.kit.web.Versioned;

/** What clients send about a survey schedule. */
interface SurveyScheduleForms {
    /** How often and how a customer is asked, and when next; paused schedules open nothing. */
    record Cadence(
            @NotNull @Min(1) @Max(730) Integer everyDays,
            @NotNull SurveyMethod method,
            @NotNull LocalDate nextDueOn,
            @NotNull Boolean active) {}

    /** The schedule of a customer that has none. */
    record NewSurveySchedule(
            @NotNull UUID customerId, @Valid @NotNull Cadence cadence) {}

    /** A schedule as clients see it. */
    record SurveyScheduleView(UUID id, Account account, Cadence cadence, long version) implements Versioned {}
}
