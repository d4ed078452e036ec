package kam.contractapproval.approval.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.DueWork;
import kam.kit.messaging.Outbox;

/**
 * Deeds end with the absence that they were given for, once and for good: they are revoked, and every service is told. Any number of instances may see to it at once. Source: requirement A22.
 */
@ApplicationScoped
class EndedAbsences implements DueWork<UUID> {
    private static final String THE_SERVICE = "system";

    private final DelegationRepository delegations;
    private final Outbox outbox;
    private final Clock clock;

    EndedAbsences(DelegationRepository delegations, Outbox outbox, Clock clock) {
        this.delegations = delegations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> due(int most) {
        return delegations.grantedByWhoIsBack(most);
    }

    @Override
    @Transactional
    public void perform(UUID due) {
        var delegation = delegations.lockedForEvent(due);
        if (delegation.isGranted()) {
            delegation.revoke(THE_SERVICE, clock.instant()).ifPresent(told -> outbox.append(delegation, told));
        }
    }
}
