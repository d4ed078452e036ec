package kam.customer.servicedesk.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The questions that are asked from now on. */
record NewQuestionnaire(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull Question> questions) {}
