package kam.kit.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One entry of an append-only trail (经办记录): the status reached or what else was done, by whom, when, and what was remarked. */
@Embeddable
public record Step(
        String status,
        @Column(name = "acted_by") String by,
        @Column(name = "acted_at") Instant at,
        String remark) {}
