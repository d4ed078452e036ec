package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A ledger in memory, by the core's own rules: what the stored one has to agree with. */
final class Books {
    private final Map<Account, BigDecimal> balances = new HashMap<>();
    private final Map<Account, BigDecimal> debitsMinusCredits = new HashMap<>();
    private final Map<List<Object>, BigDecimal> sums = new HashMap<>();
    private final Set<Source> sources = new HashSet<>();
    private final Set<UUID> reversed = new HashSet<>();

    /** Books all movements or none; false where the core's rules refuse. */
    boolean book(Journal journal) {
        var changes = journal.changes();
        var refused = changes.entrySet().stream()
                .anyMatch(change -> change.getKey().kind().neverBelowZero()
                        && balance(change.getKey()).add(change.getValue()).signum() < 0);
        var repeated = journal.movements().stream()
                .anyMatch(movement -> sources.contains(movement.source())
                        || movement.reversalOf() != null && reversed.contains(movement.reversalOf()));
        if (refused || repeated) {
            return false;
        }
        changes.forEach((account, change) -> {
            balances.merge(account, change, BigDecimal::add);
            sums.merge(List.of(account.kind().book(), account.commodity()), change, BigDecimal::add);
        });
        for (var movement : journal.movements()) {
            sources.add(movement.source());
            if (movement.reversalOf() != null) {
                reversed.add(movement.reversalOf());
            }
            debitsMinusCredits.merge(movement.debit(), movement.amount(), BigDecimal::add);
            debitsMinusCredits.merge(movement.credit(), movement.amount().negate(), BigDecimal::add);
        }
        return true;
    }

    BigDecimal balance(Account account) {
        return balances.getOrDefault(account, BigDecimal.ZERO);
    }

    /** Checks, of the accounts that this journal touches, what must hold at any time. */
    String breachedBy(Journal journal) {
        for (var account : journal.changes().keySet()) {
            if (account.kind().neverBelowZero() && balance(account).signum() < 0) {
                return account + " is below zero";
            }
            if (balance(account).compareTo(debitsMinusCredits.getOrDefault(account, BigDecimal.ZERO)) != 0) {
                return account + " is not the sum of its movements";
            }
            if (sums.getOrDefault(List.of(account.kind().book(), account.commodity()), BigDecimal.ZERO)
                            .signum()
                    != 0) {
                return account.kind().book() + " is not conserved in " + account.commodity();
            }
        }
        return null;
    }
}
