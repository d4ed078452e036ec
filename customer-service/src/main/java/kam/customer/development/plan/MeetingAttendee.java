package kam.customer.development.plan;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who took part in a meeting. */
@Embeddable
record MeetingAttendee(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String title) {}
