package kam.goodsledger.money.margin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.hibernate.Session;

/** Reads offices' margins from the ledger, as far as the caller may see them. */
@ApplicationScoped
class OfficeMargins {
    private static final String MARGINS = """
            select a.id, a.office,
              coalesce((select sum(m.amount) from movement m
                where m.credit_id = a.id and m.reason = 'MARGIN'), 0)::numeric(30, 2),
              coalesce((select sum(m.amount) from movement m
                where m.debit_id = a.id and m.reason = 'MARGIN_PAYOUT'), 0)::numeric(30, 2),
              coalesce((select sum(m.amount) from movement m
                where m.debit_id = a.id and m.reason = 'MARGIN_OFFSET'), 0)::numeric(30, 2),
              (-a.balance)::numeric(30, 2)
            from account a where a.kind = 'OFFICE_MARGIN' and\s""";

    private final Session session;
    private final SignedIn signedIn;

    OfficeMargins(Session session, SignedIn signedIn) {
        this.session = session;
        this.signedIn = signedIn;
    }

    @Transactional
    Page<OfficeMarginView> list(PageRequest page, String office) {
        var filter = Filter.visibleTo(signedIn.caller(), "a.office")
                .where("a.office = :office", "office", office)
                .where("a.id < :lastSeen", "lastSeen", page.lastSeen());
        var query = session.createNativeQuery(MARGINS + filter.hql() + " order by a.id desc", OfficeMarginView.class)
                .setMaxResults(page.fetchSize());
        filter.values().forEach(query::setParameter);
        return page.pageOf(query.getResultList(), OfficeMarginView::id);
    }

    /**
     * What an office has earned over the settlement price with money that reached the company, what of it it got, and what is
     * left, in CNY. {@code id} names the account.
     */
    record OfficeMarginView(
            UUID id, String office, BigDecimal earned, BigDecimal paidOut, BigDecimal offset, BigDecimal left) {}
}
