package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kam.kit.problem.Problem;

/** A ledger in memory, by the core's own rules: what the stored one has to agree with. */
final class Books {
    private final Clock clock;
    private final Balances balances = new Balances();
    private final List<Movement> movements = new ArrayList<>();
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
            movements.add(movement);
            sources.add(movement.source());
            if (movement.reversalOf() != null) {
                reversed.add(movement.reversalOf());
            }
        }
        return true;
    }

    private boolean repeats(Journal journal) {
        return journal.movements().stream()
                .anyMatch(movement -> sources.contains(movement.source())
                        || movement.reversalOf() != null && reversed.contains(movement.reversalOf()));
    }

    BigDecimal balance(Account account) {
        return balances.of(account);
    }

    /** Everything that was ever booked, in its order. */
    List<Movement> movements() {
        return movements;
    }
}
