package kam.customer.servicedesk.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** How often and how a customer is asked, and when next; paused schedules open nothing. */
record Cadence(
        @NotNull @Min(1) @Max(730) Integer everyDays,
        @NotNull SurveyMethod method,
        @NotNull LocalDate nextDueOn,
        @NotNull Boolean active) {}
