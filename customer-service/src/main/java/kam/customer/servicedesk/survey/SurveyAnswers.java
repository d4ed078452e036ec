package kam.customer.servicedesk.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kam.customer.servicedesk.survey.Survey.Mark;

/** What the customer answered: who, on which day, and a mark for every question. */
record SurveyAnswers(
        @NotBlank @Size(max = 100) String respondent,
        @NotNull LocalDate answeredOn,
        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull Mark> marks,
        @Size(max = 2000) String wishes) {}
