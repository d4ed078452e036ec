package kam.customer.development.plan;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an attendee thought of the way to develop the customer. */
@Embeddable
record MeetingOpinion(
        @NotBlank @Size(max = 100) String attendee,
        @NotBlank @Size(max = 1000) String opinion) {}
