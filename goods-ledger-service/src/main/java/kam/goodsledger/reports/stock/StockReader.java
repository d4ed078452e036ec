package kam.goodsledger.reports.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.hibernate.Session;

/** Goods held, per office and key account (暂存货物), read from the ledger's accounts. Source: 四.2, requirements G2, G8. */
@ApplicationScoped
class StockReader {
    private static final String STOCK = """
            select h.id, h.office, h.customer_id, k.name, coalesce(p.sku, c.sku) as sku, coalesce(c.unit, p.unit) as unit,
              h.balance, coalesce(d.balance, 0)::numeric(30, 4),
              e.exempt::numeric(30, 4), greatest(h.balance + coalesce(d.balance, 0) - e.exempt, 0)::numeric(30, 4)
            from account h
            cross join lateral (
              select coalesce(sum(x.quantity_left * coalesce(l.factor, 1)), 0) as exempt
              from stock_exemption x join contract_line l on l.contract_id = x.contract_id and l.line = x.line
              where x.status = 'ACCEPTED'
                and x.office = h.office and x.customer_id = h.customer_id and l.commodity = h.commodity) e
            left join account d on d.kind = 'ON_DELIVERY'
              and d.office = h.office and d.customer_id = h.customer_id and d.commodity = h.commodity
            left join known_customer k on k.id = h.customer_id
            cross join lateral (
              select split_part(h.commodity, ' in ', 1) as sku, nullif(split_part(h.commodity, ' in ', 2), '') as unit) c
            left join known_product p on p.sku_key = c.sku
            where h.kind = 'OFFICE_HELD' and (h.balance > 0 or d.balance > 0) and\s""";

    private final Session session;
    private final SignedIn signedIn;

    StockReader(Session session, SignedIn signedIn) {
        this.session = session;
        this.signedIn = signedIn;
    }

    @Transactional
    Page<StockView> list(PageRequest page, String office, UUID customerId) {
        var filter = Filter.visibleTo(signedIn.caller(), "h.office")
                .where("h.office = :office", "office", office)
                .where("h.customer_id = :customerId", "customerId", customerId)
                .where("h.id < :lastSeen", "lastSeen", page.lastSeen());
        var query = session.createNativeQuery(STOCK + filter.hql() + " order by h.id desc", StockView.class)
                .setMaxResults(page.fetchSize());
        filter.values().forEach(query::setParameter);
        return page.pageOf(query.getResultList(), StockView::id);
    }
}
