package kam.goodsledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

/** Reads accounts and movements, as far as the caller may see them: office roles see their own office's. */
@ApplicationScoped
class LedgerReader {
    private final EntityManager entities;
    private final SignedIn signedIn;

    LedgerReader(EntityManager entities, SignedIn signedIn) {
        this.entities = entities;
        this.signedIn = signedIn;
    }

    @Transactional
    Page<BalanceView> balances(PageRequest page, String office, UUID customerId) {
        var filter = Filter.visibleTo(signedIn.caller())
                .where("office", office)
                .where("customerId", customerId)
                .where("id < :lastSeen", "lastSeen", page.lastSeen());
        var rows = list("from AccountRow", "id", filter, page, AccountRow.class);
        return page.pageOf(rows, AccountRow::id).map(BalanceView::of);
    }

    @Transactional
    Page<MovementView> movements(PageRequest page, String office, UUID customerId) {
        var filter = Filter.visibleTo(signedIn.caller(), "(d.office = :callersOffice or c.office = :callersOffice)")
                .where("(d.office = :office or c.office = :office)", "office", office)
                .where("(d.customerId = :customerId or c.customerId = :customerId)", "customerId", customerId)
                .where("m.id < :lastSeen", "lastSeen", page.lastSeen());
        var from = "select m from MovementRow m join fetch m.debit d join fetch m.credit c";
        var rows = list(from, "m.id", filter, page, MovementRow.class);
        return page.pageOf(rows, MovementRow::id).map(row -> MovementView.of(row.booked()));
    }

    private <T> List<T> list(String from, String id, Filter filter, PageRequest page, Class<T> type) {
        var query = entities.createQuery(from + " where " + filter.hql() + " order by " + id + " desc", type)
                .setMaxResults(page.fetchSize());
        filter.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
