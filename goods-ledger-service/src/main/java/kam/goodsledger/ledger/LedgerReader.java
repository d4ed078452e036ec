package kam.goodsledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.hibernate.Session;

/** Reads accounts and movements, as far as the caller may see them: office roles see their own office's. */
@ApplicationScoped
class LedgerReader {
    private final Session session;
    private final SignedIn signedIn;

    LedgerReader(Session session, SignedIn signedIn) {
        this.session = session;
        this.signedIn = signedIn;
    }

    @Transactional
    Page<BalanceView> balances(PageRequest page, String office, UUID customerId) {
        return accounts(page, office, customerId).map(BalanceView::of);
    }

    /** What had happened by then, whenever it was booked. */
    @Transactional
    Page<BalanceView> balancesAsOf(Instant time, PageRequest page, String office, UUID customerId) {
        var accounts = accounts(page, office, customerId);
        var balances =
                balancesAsOf(time, accounts.items().stream().map(AccountRow::id).toList());
        return accounts.map(row -> BalanceView.of(row, balances.get(row.id())));
    }

    private record Balance(UUID accountId, BigDecimal balance) {}

    /** From what they are now back to then, in one statement, so that nothing is booked between the two. */
    private Map<UUID, BigDecimal> balancesAsOf(Instant time, List<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return session.createNativeQuery("""
                        select a.id, a.balance
                          - coalesce((select sum(m.amount) from movement m
                              where m.debit_id = a.id and m.occurred_at > :time), 0)
                          + coalesce((select sum(m.amount) from movement m
                              where m.credit_id = a.id and m.occurred_at > :time), 0)
                        from account a where a.id in (:accounts)
                        """, Balance.class)
                .setParameter("time", time)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(Balance::accountId, Balance::balance));
    }

    private Page<AccountRow> accounts(PageRequest page, String office, UUID customerId) {
        var filter = Filter.visibleTo(signedIn.caller())
                .where("office", office)
                .where("customerId", customerId)
                .where("id < :lastSeen", "lastSeen", page.lastSeen());
        var rows = list("from AccountRow", "id", filter, page, AccountRow.class);
        return page.pageOf(rows, AccountRow::id);
    }

    @Transactional
    Page<MovementView> movements(PageRequest page, String office, UUID customerId) {
        var filter = Filter.visibleTo(signedIn.caller(), "d.office", "c.office")
                .where("(d.office = :office or c.office = :office)", "office", office)
                .where("(d.customerId = :customerId or c.customerId = :customerId)", "customerId", customerId)
                .where("m.id < :lastSeen", "lastSeen", page.lastSeen());
        var from = "select m from MovementRow m join fetch m.debit d join fetch m.credit c";
        var rows = list(from, "m.id", filter, page, MovementRow.class);
        return page.pageOf(rows, MovementRow::id).map(row -> MovementView.of(row.booked()));
    }

    private <T> List<T> list(String from, String id, Filter filter, PageRequest page, Class<T> type) {
        var query = session.createQuery(from + " where " + filter.hql() + " order by " + id + " desc", type)
                .setMaxResults(page.fetchSize());
        filter.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
