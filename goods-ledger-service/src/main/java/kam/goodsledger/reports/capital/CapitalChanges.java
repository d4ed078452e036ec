package kam.goodsledger.reports.capital;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.BusinessClock;
import org.hibernate.Session;

/** Reads from the movements, per office and day, what has changed; all that came before the first day is one change. */
@ApplicationScoped
class CapitalChanges {
    /** Both sides of what moved, and the day that counts. */
    private static final String MOVED = """
            with moved as (
              select m.debit_id as account_id, m.credit_id as other_id, m.amount, m.contract_id, m.contract_line,
                m.occurred_at from movement m where m.occurred_at < :end
              union all
              select m.credit_id, m.debit_id, -m.amount, m.contract_id, m.contract_line,
                m.occurred_at from movement m where m.occurred_at < :end),
            side as (
              select a.office, o.kind as other, moved.amount, moved.contract_id, moved.contract_line,
                to_char(greatest((moved.occurred_at at time zone :zone)::date, :first), 'YYYY-MM-DD') as day
              from moved join account a on a.id = moved.account_id join account o on o.id = moved.other_id
              where a.kind in (:kinds) and (:everywhere or a.office in (:offices))),
            sold as (
              select m.contract_id, m.contract_line,
                sum(case when a.id = m.credit_id then m.amount else -m.amount end) as amount
              from movement m join account a on a.id in (m.debit_id, m.credit_id)
              where a.kind = 'SALES' group by m.contract_id, m.contract_line),
            share as (
              select l.contract_id, coalesce(
                sum(sold.amount * l.settlement_price / nullif(l.unit_price, 0)) / nullif(sum(sold.amount), 0),
                sum(l.quantity * l.settlement_price) / nullif(sum(l.quantity * l.unit_price), 0), 1) as share
              from contract_line l
              left join sold on sold.contract_id = l.contract_id and sold.contract_line = l.line
              group by l.contract_id)
            """;

    /** Batches that are exempted from the office's stock do not count for as long as they are. */
    private static final String GOODS = MOVED + """
            , counted (office, day, contract_id, contract_line, amount) as (
              select side.office, side.day, side.contract_id, side.contract_line, side.amount / coalesce(b.factor, 1)
              from side join contract_line b on b.contract_id = side.contract_id and b.line = side.contract_line
              union all
              select e.office, to_char(greatest((c.changed_at at time zone :zone)::date, :first), 'YYYY-MM-DD'),
                e.contract_id, e.line, -c.quantity
              from stock_exemption_change c join stock_exemption e on e.id = c.exemption_id
              where c.changed_at < :end and (:everywhere or e.office in (:offices)))
            select counted.office, counted.day, sum(counted.amount * l.settlement_price)
            from counted
            join contract_line l on l.contract_id = counted.contract_id and l.line = counted.contract_line
            group by counted.office, counted.day
            """;

    private static final String DEBTS = MOVED + """
            select side.office, side.day, sum(side.amount * coalesce(share.share, 1))
            from side left join share on share.contract_id = side.contract_id
            group by side.office, side.day
            """;

    private static final String CASH = MOVED + """
            select side.office, side.day, sum(side.amount),
              coalesce(sum(side.amount) filter (where side.other = 'RECEIVABLE'), 0),
              coalesce(sum(side.amount * coalesce(share.share, 1)) filter (where side.other = 'RECEIVABLE'), 0)
            from side left join share on share.contract_id = side.contract_id
            group by side.office, side.day
            """;

    /** A list in SQL has to have something in it; no office has this code. */
    private static final Set<String> NOWHERE = Set.of("");

    private final Session session;
    private final BusinessCalendar calendar;
    private final BusinessClock clock;

    CapitalChanges(Session session, BusinessCalendar calendar, BusinessClock clock) {
        this.session = session;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Of these offices, or of all where they are null. */
    List<Change> of(Set<String> offices, LocalDate from, LocalDate until) {
        var changes = new ArrayList<Change>();
        changes.addAll(
                read(GOODS, Change.Goods.class, offices, from, until, "OFFICE_HELD", "ON_DELIVERY", "RETURNED_HELD"));
        changes.addAll(read(DEBTS, Change.Debts.class, offices, from, until, "RECEIVABLE"));
        changes.addAll(read(CASH, Change.Cash.class, offices, from, until, "OFFICE_CASH", "REMITTANCE_IN_TRANSIT"));
        return changes;
    }

    private <T> List<T> read(
            String sql, Class<T> type, Set<String> offices, LocalDate from, LocalDate until, String... kinds) {
        return session.createNativeQuery(sql, type)
                .setParameter("end", calendar.endOf(until))
                .setParameter("first", from)
                .setParameter("zone", clock.getZone().getId())
                .setParameter("kinds", List.of(kinds))
                .setParameter("everywhere", offices == null)
                .setParameterList("offices", offices == null || offices.isEmpty() ? NOWHERE : offices)
                .getResultList();
    }
}
