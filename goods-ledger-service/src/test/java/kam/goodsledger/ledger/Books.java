package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kam.goodsledger.ledger.Movement.Source;
import kam.kit.problem.Problem;

/** A ledger in memory, by the core's own rules: what the stored one has to agree with. */
final class Books {
    private final Clock clock;
    private final Balances balances = new Balances();
    private final Set<Source> sources = new HashSet<>();
    private final Set<UUID> reversed = new HashSet<>();

    Books() {
        this(Clock.systemUTC());
    }

    Books(Clock clock) {
        this.clock = clock;
    }

    /** Books all movements or none; false where the core's rules refuse. */
    boolean book(Journal journal) {
        if (repeats(journal)) {
            return false;
        }
        try {
            journal.mustHaveHappenedBy(clock.instant());
            balances.apply(journal);
        } catch (Problem refused) {
            return false;
        }
        for (var movement : journal.movements()) {
            sources.add(movement.source());
            if (movement.reversalOf() != null) {
                reversed.add(movement.reversalOf());
            }
        }
        return true;
    }

    /** A source is booked once, and a movement reversed once; not twice in one journal either. */
    private boolean repeats(Journal journal) {
        var named = new HashSet<Source>();
        var undone = new HashSet<UUID>();
        return journal.movements().stream()
                .anyMatch(movement -> sources.contains(movement.source())
                        || !named.add(movement.source())
                        || movement.reversalOf() != null
                                && (reversed.contains(movement.reversalOf()) || !undone.add(movement.reversalOf())));
    }

    BigDecimal balance(Account account) {
        return balances.of(account);
    }

    /** How many movements were ever booked. */
    int movements() {
        return sources.size();
    }
}
