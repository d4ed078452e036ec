package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The core of the ledger: balances, and which journals they allow. Whoever keeps the balances, in a database or in
 * memory, books by this. Source: requirement G11.
 */
final class Balances {
    private final Map<Account, BigDecimal> balances;

    Balances() {
        this(Map.of());
    }

    Balances(Map<Account, BigDecimal> balances) {
        this.balances = new HashMap<>(balances);
    }

    /** What was never booked on is zero. */
    BigDecimal of(Account account) {
        return balances.getOrDefault(account, BigDecimal.ZERO);
    }

    /** Applies the journal, or refuses it with 409 and changes nothing: no account that cannot be falls below zero. */
    void apply(Journal journal) {
        var changes = journal.changes();
        changes.forEach((account, change) -> {
            if (account.kind().neverBelowZero() && of(account).add(change).signum() < 0) {
                throw LedgerProblem.below(account, of(account));
            }
        });
        changes.forEach((account, change) -> balances.merge(account, change, BigDecimal::add));
    }
}
