package kam.goodsledger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kam.goodsledger.ledger.AccountKind.Book;

/** Looks on from outside, keeps a tally of its own, and says after each command whether everything still holds. */
final class LedgerAudit {
    private record Commodity(Book book, String name) {}

    /** In the smallest part of a quantity; a movement is three numbers here, so that millions fit into memory. */
    private static final int SCALE = 4;

    private final Books books;
    private final Map<Account, Integer> numbers = new HashMap<>();
    private final Map<Account, BigDecimal> seen = new HashMap<>();
    private final Map<Commodity, BigDecimal> sums = new HashMap<>();
    private final Set<UUID> reversed = new HashSet<>();
    private long[] movements = new long[3 * 1024];
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
        if (accepted) {
            journal.movements().forEach(this::keep);
            journal.movements().stream()
                    .map(Movement::reversalOf)
                    .filter(reversal -> reversal != null)
                    .forEach(reversal -> assertTrue(reversed.add(reversal), () -> reversal + " was reversed twice"));
        }
        assertEquals(booked, books.movements());
    }

    private void keep(Movement movement) {
        var at = 3 * booked++;
        if (at == movements.length) {
            movements = Arrays.copyOf(movements, 2 * at);
        }
        movements[at] = number(movement.debit());
        movements[at + 1] = number(movement.credit());
        movements[at + 2] = movement.amount().setScale(SCALE).unscaledValue().longValueExact();
    }

    private int number(Account account) {
        return numbers.computeIfAbsent(account, unknown -> numbers.size());
    }

    private void assertConserved(Commodity commodity) {
        assertEquals(0, sums.getOrDefault(commodity, BigDecimal.ZERO).signum(), () -> commodity + " is not conserved");
    }

    private static Commodity commodity(Account account) {
        return new Commodity(account.kind().book(), account.commodity());
    }

    /** Recomputes every balance from all movements. */
    void everything() {
        var recomputed = new long[numbers.size()];
        for (var at = 0; at < 3 * booked; at += 3) {
            recomputed[(int) movements[at]] += movements[at + 2];
            recomputed[(int) movements[at + 1]] -= movements[at + 2];
        }
        numbers.forEach((account, number) -> {
            var sum = BigDecimal.valueOf(recomputed[number], SCALE);
            assertEquals(0, sum.compareTo(books.balance(account)), () -> account + " is not its movements");
        });
    }
}
