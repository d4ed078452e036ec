package kam.customer.servicedesk.serviceplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The content of a plan from its start or from an adjustment on; never rewritten. */
@Embeddable
record PlanRevision(
        String reason,
        PlanContent content,
        @Column(name = "made_by") String by,
        @Column(name = "made_at") Instant at) {}
