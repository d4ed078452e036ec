package kam.customer.development.proposal;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A version of the solution (解决方案), never changed: a better one is the next version. */
@Embeddable
record SolutionVersion(String title, String solution, String benefit, String proposedBy, Instant proposedAt) {}
