package kam.customer.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One entry of an append-only history (经办记录): what was done, by whom, when, and what was remarked. */
@Embeddable
public record Step(
        String what,
        @Column(name = "acted_by") String by,
        @Column(name = "acted_at") Instant at,
        String remark) {}
