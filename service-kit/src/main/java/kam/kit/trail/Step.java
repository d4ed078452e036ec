package kam.kit.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of an append-only trail (经办记录): the status reached or what else was done, by whom, when, what was remarked,
 * and where it was under a deed of delegation, for whom.
 */
@Embeddable
public record Step(
        String status,
        @Column(name = "acted_by") String by,
        @Column(name = "acted_at") Instant at,
        String remark,
        UUID delegationId,
        String onBehalfOf) {
    boolean concerns(String person) {
        return person.equals(by) || person.equals(onBehalfOf);
    }
}
