package kam.contractapproval.approval.trail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The append-only trails of the contracts. */
@ApplicationScoped
public class Trail implements PanacheRepositoryBase<TrailEntry, UUID> {
    private static final String LINES_AND_ENDS = """
            select contract.id, contract.trailEnd, line
            from Contract contract left join TrailEntry line on line.contractId = contract.id
            where contract.id in :contracts order by contract.id, line.position
            """;
    private static final UUID NONE = new UUID(0, 0);
    private static final int TRAILS_AT_A_TIME = 500;
    private static final int LONGEST_SECONDS = 600;

    private final Clock clock;

    Trail(Clock clock) {
        this.clock = clock;
    }

    /**
     * Adds a line where the contract's trail ends and returns its new end. The caller holds the contract's lock, which is
     * what keeps the chain of hashes from forking.
     */
    public TrailEnd append(UUID contractId, TrailEnd end, Act act) {
        var line = new TrailEntry(contractId, act, clock.instant(), end);
        persist(line);
        return line.end();
    }

    /** Begins the trail of a contract, which is kept in between: its first line refers to it, and it to that line. */
    public void begin(UUID contractId, Act act, Consumer<TrailEnd> keepContract) {
        var line = new TrailEntry(contractId, act, clock.instant(), TrailEnd.NONE);
        keepContract.accept(line.end());
        persist(line);
    }

    /** Computes the hashes of this contract's lines again. */
    public TrailVerification verify(UUID contractId) {
        var walk = new TrailWalk();
        walk.follow(stored(contractId));
        return walk.result();
    }

    /** The same for all contracts, some hundreds of trails at a time. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    TrailVerification verifyAll() {
        var walk = new TrailWalk();
        var contracts = contractsAfter(NONE);
        while (!contracts.isEmpty()) {
            stored(contracts).forEach(walk::follow);
            getEntityManager().clear();
            contracts = contractsAfter(contracts.get(contracts.size() - 1));
        }
        return walk.result();
    }

    private List<UUID> contractsAfter(UUID last) {
        return getEntityManager()
                .createQuery("select id from Contract where id > :last order by id", UUID.class)
                .setParameter("last", last)
                .setMaxResults(TRAILS_AT_A_TIME)
                .getResultList();
    }

    public TrailView of(UUID contractId) {
        return TrailView.of(stored(contractId));
    }

    private StoredTrail stored(UUID contractId) {
        return stored(List.of(contractId)).get(0);
    }

    /** Lines and ends in one statement: a line that is written meanwhile is in both or in neither. */
    private List<StoredTrail> stored(List<UUID> contracts) {
        var trails = new ArrayList<StoredTrail>();
        for (var row : getEntityManager()
                .createQuery(LINES_AND_ENDS, Object[].class)
                .setParameter("contracts", contracts)
                .getResultList()) {
            var contractId = (UUID) row[0];
            if (trails.isEmpty() || !trails.get(trails.size() - 1).contractId().equals(contractId)) {
                trails.add(new StoredTrail(contractId, (TrailEnd) row[1], new ArrayList<>()));
            }
            if (row[2] != null) {
                trails.get(trails.size() - 1).lines().add((TrailEntry) row[2]);
            }
        }
        return trails;
    }

    /** The lines of a contract's trail as they are stored, in order, and where it should end. */
    record StoredTrail(UUID contractId, TrailEnd end, List<TrailEntry> lines) {}
}
