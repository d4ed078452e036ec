package kam.goodsledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kam.goodsledger.ledger.LedgerProof.Breach;
import kam.goodsledger.ledger.LedgerProof.Check;
import org.hibernate.Session;

/** The chain of seals as it is stored, walked from its beginning. */
@ApplicationScoped
class SealChain {
    private static final int BATCH = 1000;

    /** How many links held, the hash of the last one, and the first that does not hold. */
    record Walk(long length, String head, Optional<Breach> breach) {}

    private record Link(long seq, UUID movementId, byte[] previous, byte[] hash) {}

    private final Session session;

    SealChain(Session session) {
        this.session = session;
    }

    /** Recomputes every hash, a batch at a time; stops at the first link that does not hold. */
    Walk walk() {
        var seq = 0L;
        var head = Seal.GENESIS;
        for (var links = after(seq); !links.isEmpty(); links = after(seq)) {
            var movements = movements(links);
            for (var link : links) {
                var fault = fault(link, seq, head, movements.get(link.movementId()));
                if (fault != null) {
                    var breach =
                            LedgerProof.breach(Check.CHAIN, link.movementId(), "seal " + link.seq() + ": " + fault);
                    return new Walk(seq, hex(head), Optional.of(breach));
                }
                seq = link.seq();
                head = link.hash();
            }
        }
        return new Walk(seq, hex(head), Optional.empty());
    }

    private static String fault(Link link, long lastSeq, byte[] head, StoredMovement row) {
        if (link.seq() != lastSeq + 1) {
            return "the seal before it is missing";
        }
        if (!Arrays.equals(link.previous(), head)) {
            return "it is not bound to the seal before it";
        }
        return sealedAs(row, link) ? null : "the movement is not what was sealed";
    }

    private static boolean sealedAs(StoredMovement row, Link link) {
        try {
            return Arrays.equals(link.hash(), Seal.of(link.previous(), row.booked()));
        } catch (RuntimeException notEvenAMovement) {
            return false;
        }
    }

    private List<Link> after(long seq) {
        return session.createNativeQuery(
                        "select seq, movement_id, previous, hash from ledger_seal where seq > :seq order by seq limit "
                                + BATCH,
                        Link.class)
                .setParameter("seq", seq)
                .getResultList();
    }

    private Map<UUID, StoredMovement> movements(List<Link> links) {
        return session.createNativeQuery(
                        "select " + StoredMovement.COLUMNS + "from movement m " + StoredMovement.ACCOUNTS
                                + " where m.id = any(:ids)",
                        StoredMovement.class)
                .setParameter("ids", links.stream().map(Link::movementId).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(StoredMovement::id, Function.identity()));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
