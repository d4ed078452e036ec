package kam.customer.development.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A correction to be added to the minutes; the decision only where it was written down wrongly. */
record NewMeetingCorrection(
        @NotBlank @Size(max = 2000) String text, @Valid DevelopmentMethods decision) {}
