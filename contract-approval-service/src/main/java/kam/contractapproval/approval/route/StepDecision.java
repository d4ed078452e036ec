package kam.contractapproval.approval.route;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.approval.delegation.Mandate;

/**
 * Who decided a step when (审批意见), for whom, under which deed and in which words; under escalation, if not by whom the
 * step itself asks for but by its superior role. Empty before.
 */
@Embeddable
public record StepDecision(
        String decidedBy,
        String onBehalfOf,
        UUID delegationId,
        Instant decidedAt,
        String comment,
        boolean underEscalation) {
    static final StepDecision NONE = new StepDecision(null, null, null, null, null, false);

    static StepDecision of(Decision decision, Mandate by, Instant at, boolean underEscalation) {
        return new StepDecision(
                by.person(), by.onBehalfOf(), by.delegationId(), at, decision.comment(), underEscalation);
    }

    /** Who acted: the person, and the principal if there was a deed. */
    Stream<String> people() {
        return Stream.of(decidedBy, onBehalfOf).filter(Objects::nonNull);
    }
}
