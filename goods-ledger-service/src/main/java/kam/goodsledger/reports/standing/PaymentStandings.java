package kam.goodsledger.reports.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import org.hibernate.Session;

/** Reads how contracts stand with their payments, as far as the caller may see them. */
@ApplicationScoped
class PaymentStandings {
    private static final String FIGURES = """
            select c.id, c.number, c.customer_id, c.office, c.amount,
              coalesce((select sum(case when a.id = m.debit_id then m.amount else -m.amount end)
                from movement m join account a on a.id in (m.debit_id, m.credit_id)
                where m.contract_id = c.id and a.kind = 'RECEIVABLE'), 0)::numeric(30, 2),
              coalesce((select sum(p.amount) from payment p where p.contract_id = c.id), 0)::numeric(30, 2),
              coalesce((select sum(w.amount) from write_off w
                where w.contract_id = c.id and w.status = 'APPROVED'), 0)::numeric(30, 2),
              coalesce((select sum(i.amount) from contract_instalment i
                where i.contract_id = c.id and i.due_on <= :today), 0)::numeric(30, 2),
              coalesce((select sum(i.amount) from contract_instalment i
                where i.contract_id = c.id and i.due_on < :today), 0)::numeric(30, 2),
              coalesce(r.amount, 0)::numeric(30, 2), r.until
            from contract c left join retention r on r.contract_id = c.id where\s""";

    private final Session session;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    PaymentStandings(Session session, SignedIn signedIn, BusinessCalendar calendar) {
        this.session = session;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    @Transactional
    Page<PaymentStandingView> list(PageRequest page, String office, UUID customerId, UUID contractId) {
        var today = calendar.today();
        var filter = Filter.visibleTo(signedIn.caller(), "c.office")
                .where("c.office = :office", "office", office)
                .where("c.customer_id = :customerId", "customerId", customerId)
                .where("c.id = :contractId", "contractId", contractId)
                .where("c.id < :lastSeen", "lastSeen", page.lastSeen());
        var query = session.createNativeQuery(FIGURES + filter.hql() + " order by c.id desc", ContractFigures.class)
                .setParameter("today", today)
                .setMaxResults(page.fetchSize());
        filter.values().forEach(query::setParameter);
        return page.pageOf(query.getResultList(), ContractFigures::contractId)
                .map(figures -> PaymentStandingView.of(figures, today));
    }
}
