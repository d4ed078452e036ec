package kam.contractapproval.trail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The append-only trails of the contracts. */
@ApplicationScoped
public class Trail implements PanacheRepositoryBase<TrailEntry, UUID> {
    private static final Sort IN_ORDER = Sort.ascending("position");
    private static final UUID NONE = new UUID(0, 0);
    private static final int TRAILS_AT_A_TIME = 500;
    private static final int LONGEST_SECONDS = 600;

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

    /** Computes the hashes of this contract's lines again. */
    public TrailVerification verify(UUID contractId) {
        var walk = new TrailWalk();
        list("contractId", IN_ORDER, contractId).forEach(walk::next);
        return walk.result();
    }

    /** The same for all contracts, some hundreds of trails at a time. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    TrailVerification verifyAll() {
        var walk = new TrailWalk();
        var contracts = contractsAfter(NONE);
        while (!contracts.isEmpty()) {
            list("contractId in ?1", Sort.ascending("contractId", "position"), contracts)
                    .forEach(walk::next);
            getEntityManager().clear();
            contracts = contractsAfter(contracts.get(contracts.size() - 1));
        }
        return walk.result();
    }

    private List<UUID> contractsAfter(UUID last) {
        return getEntityManager()
                .createQuery(
                        "select distinct contractId from TrailEntry where contractId > :last order by contractId",
                        UUID.class)
                .setParameter("last", last)
                .setMaxResults(TRAILS_AT_A_TIME)
                .getResultList();
    }

    public TrailView of(UUID contractId) {
        return TrailView.of(contractId, list("contractId", IN_ORDER, contractId));
    }
}
