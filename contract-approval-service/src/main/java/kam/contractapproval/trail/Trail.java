package kam.contractapproval.trail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The append-only trails of the contracts. */
@ApplicationScoped
public class Trail implements PanacheRepositoryBase<TrailEntry, UUID> {
    private final Clock clock;

    Trail(Clock clock) {
        this.clock = clock;
    }

    /** Adds a line. The caller holds the contract's lock, which is what keeps the chain of hashes from forking. */
    public void append(UUID contractId, Act act) {
        var last = find("contractId", Sort.descending("position"), contractId)
                .firstResultOptional()
                .orElse(null);
        persist(new TrailEntry(contractId, act, clock.instant(), last));
    }

    public TrailView of(UUID contractId) {
        return TrailView.of(contractId, list("contractId", Sort.ascending("position"), contractId));
    }
}
