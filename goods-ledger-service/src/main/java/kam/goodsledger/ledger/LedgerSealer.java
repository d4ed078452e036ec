package kam.goodsledger.ledger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Seals movements into the hash chain after they are booked, in the order of sealing: the order of booking is not
 * known before all who book have committed. One sealer at a time, of however many instances.
 */
@ApplicationScoped
class LedgerSealer {
    private static final long SEALING_LOCK = 0x6b616d7365616cL;
    private static final int BATCH = 500;

    private record Link(long seq, byte[] hash) {}

    private final Session session;
    private final Clock clock;

    LedgerSealer(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Scheduled(every = "{kam.ledger.sealing-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sealInTime() {
        if (lock("pg_try_advisory_xact_lock")) {
            sealBatch();
        }
    }

    /** Seals what waits, up to a batch; returns how many movements that were. */
    @Transactional
    int seal() {
        lock("pg_advisory_xact_lock");
        return sealBatch();
    }

    private boolean lock(String function) {
        var taken = session.createNativeQuery("select " + function + "(" + SEALING_LOCK + ")", Object.class)
                .getSingleResult();
        return !Boolean.FALSE.equals(taken);
    }

    private int sealBatch() {
        var ids = unsealed();
        if (ids.isEmpty()) {
            return 0;
        }
        var movements = session.createQuery(
                        "from MovementRow m join fetch m.debit join fetch m.credit where m.id in :ids",
                        MovementRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(MovementRow::booked)
                .collect(Collectors.toMap(booked -> booked.movement().id(), Function.identity()));
        var head = head();
        for (var id : ids) {
            head = append(head, movements.get(id));
        }
        session.createNativeMutationQuery("delete from ledger_unsealed where movement_id in (:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        return ids.size();
    }

    private List<UUID> unsealed() {
        return session.createNativeQuery(
                        "select movement_id from ledger_unsealed order by movement_id limit " + BATCH, UUID.class)
                .getResultList();
    }

    private Link head() {
        return session.createNativeQuery("select seq, hash from ledger_seal order by seq desc limit 1", Link.class)
                .getResultStream()
                .findFirst()
                .orElse(new Link(0, Seal.GENESIS));
    }

    private Link append(Link head, BookedMovement booked) {
        var next = new Link(head.seq() + 1, Seal.of(head.hash(), booked));
        session.createNativeMutationQuery("""
                        insert into ledger_seal (seq, movement_id, previous, hash, sealed_at)
                        values (:seq, :movement, :previous, :hash, :at)
                        """)
                .setParameter("seq", next.seq())
                .setParameter("movement", booked.movement().id())
                .setParameter("previous", head.hash())
                .setParameter("hash", next.hash())
                .setParameter("at", clock.instant())
                .executeUpdate();
        return next;
    }
}
