package kam.customer.development.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the customer said of a version (客户反馈). */
@Embeddable
record CustomerFeedback(
        @Column(name = "version_number") int version,
        String contact,
        LocalDate givenOn,
        String feedback,
        String recordedBy) {}
