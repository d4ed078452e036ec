package kam.goodsledger.reports.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.hibernate.Session;

/** Reads what offices are late with, as far as the caller may see it. Source: 大客户管理制度 四.5, requirement G5. */
@ApplicationScoped
class Overdue {
    private static final String GOODS = Lots.by("contract_id, contract_line") + """
            select l.id, c.id, c.number, c.customer_id, c.office, l.line, l.sku, (lots.late / coalesce(l.factor, 1))::numeric(30, 4),
              to_char(lots.since at time zone :zone, 'YYYY-MM-DD')
            from lots
            join contract c on c.id = lots.contract_id
            join contract_line l on l.contract_id = lots.contract_id and l.line = lots.contract_line
            where lots.late > 0 and\s""";

    private static final String CASH = Lots.by("account_id") + """
            select a.id, a.office, lots.late::numeric(30, 2), a.balance::numeric(30, 2),
              to_char(lots.since at time zone :zone, 'YYYY-MM-DD')
            from lots join account a on a.id = lots.account_id where lots.late > 0 and\s""";

    private final Session session;
    private final SignedIn signedIn;
    private final OverdueSettings settings;
    private final BusinessCalendar calendar;
    private final BusinessClock clock;

    Overdue(
            Session session,
            SignedIn signedIn,
            OverdueSettings settings,
            BusinessCalendar calendar,
            BusinessClock clock) {
        this.session = session;
        this.signedIn = signedIn;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Under contracts that were not ended: under those nothing may be delivered any more. */
    @Transactional
    Page<OverdueDeliveryView> deliveries(PageRequest page, String office) {
        var filter = Filter.visibleTo(signedIn.caller(), "c.office")
                .where("c.office = :office", "office", office)
                .where("l.id < :lastSeen", "lastSeen", page.lastSeen())
                .where("(c.last_day is null or c.last_day >= :today)", "today", calendar.today());
        var sql = GOODS + filter.hql() + " order by l.id desc";
        return page.pageOf(
                late(sql, filter, page, "OFFICE_HELD", settings.deliveryDays(), OverdueDeliveryView.class),
                OverdueDeliveryView::id);
    }

    @Transactional
    Page<OverdueRemittanceView> remittances(PageRequest page, String office) {
        var filter = Filter.visibleTo(signedIn.caller(), "a.office")
                .where("a.office = :office", "office", office)
                .where("a.id < :lastSeen", "lastSeen", page.lastSeen());
        var sql = CASH + filter.hql() + " order by a.id desc";
        return page.pageOf(
                late(sql, filter, page, "OFFICE_CASH", settings.remittanceDays(), OverdueRemittanceView.class),
                OverdueRemittanceView::id);
    }

    private <T> List<T> late(String sql, Filter filter, PageRequest page, String kind, int days, Class<T> view) {
        var query = session.createNativeQuery(sql, view)
                .setParameter("kind", kind)
                .setParameter("zone", clock.getZone().getId())
                .setParameter("limit", calendar.startOf(calendar.today().minusDays(days)))
                .setMaxResults(page.fetchSize());
        filter.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * Money in CNY that an office has collected and not remitted in time, and since which day the oldest of it is there;
     * {@code id} names the account.
     */
    record OverdueRemittanceView(
            UUID id, String office, BigDecimal amount, BigDecimal officeCash, String collectedSince) {}
}
