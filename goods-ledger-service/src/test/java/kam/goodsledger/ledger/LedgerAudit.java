package kam.goodsledger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Looks on from outside, keeps a tally of its own, and says after each command whether everything still holds. */
final class LedgerAudit {
    private record Commodity(Book book, String name) {}

    private final Books books;
    private final Map<Account, BigDecimal> seen = new HashMap<>();
    private final Map<Commodity, BigDecimal> sums = new HashMap<>();
    private final Set<UUID> reversed = new HashSet<>();
    private int booked;

    LedgerAudit(Books books) {
        this.books = books;
    }

    /** Of the accounts that the journal names: no other is reached by booking it. */
    void afterwards(Journal journal, boolean accepted) {
        var changes = journal.changes();
        changes.forEach((account, change) -> {
            var before = seen.getOrDefault(account, BigDecimal.ZERO);
            var expected = accepted ? before.add(change) : before;
            var now = books.balance(account);
            assertEquals(0, expected.compareTo(now), () -> account + " is " + now + ", not " + expected);
            assertTrue(!account.kind().neverBelowZero() || now.signum() >= 0, () -> account + " is " + now);
            if (accepted) {
                seen.put(account, now);
                sums.merge(commodity(account), now.subtract(before), BigDecimal::add);
            }
        });
        changes.keySet().forEach(account -> assertConserved(commodity(account)));
        booked += accepted ? journal.movements().size() : 0;
        assertEquals(booked, books.movements().size());
        if (accepted) {
            journal.movements().stream()
                    .map(Movement::reversalOf)
                    .filter(reversal -> reversal != null)
                    .forEach(reversal -> assertTrue(reversed.add(reversal), () -> reversal + " was reversed twice"));
        }
    }

    private void assertConserved(Commodity commodity) {
        assertEquals(0, sums.getOrDefault(commodity, BigDecimal.ZERO).signum(), () -> commodity + " is not conserved");
    }

    private static Commodity commodity(Account account) {
        return new Commodity(account.kind().book(), account.commodity());
    }

    /** Recomputes every balance from all movements. */
    void everything() {
        var recomputed = new HashMap<Account, BigDecimal>();
        for (var movement : books.movements()) {
            recomputed.merge(movement.debit(), movement.amount(), BigDecimal::add);
            recomputed.merge(movement.credit(), movement.amount().negate(), BigDecimal::add);
        }
        assertEquals(recomputed.keySet(), seen.keySet());
        recomputed.forEach((account, balance) ->
                assertEquals(0, balance.compareTo(books.balance(account)), () -> account + " is not its movements"));
    }
}
