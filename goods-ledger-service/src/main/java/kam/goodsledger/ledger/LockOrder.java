package kam.goodsledger.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;

/** The one order in which accounts are locked: whoever keeps to it cannot meet another in a deadlock. */
final class LockOrder {
    static final Comparator<Account> BY_ID = Comparator.comparing(Account::id);

    private LockOrder() {}

    static TreeSet<Account> of(Collection<Account> accounts) {
        var ordered = new TreeSet<>(BY_ID);
        ordered.addAll(accounts);
        return ordered;
    }
}
