package kam.customer.development.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** What was wrong in the minutes and, where the decision was, what was really decided. */
@Embeddable
record MeetingCorrection(
        String text,
        @Embedded DevelopmentMethods decision,
        @Column(name = "corrected_by") String by,
        @Column(name = "corrected_at") Instant at) {}
