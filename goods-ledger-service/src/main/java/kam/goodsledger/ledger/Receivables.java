package kam.goodsledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.Session;

/** What customers owe (应收). */
@ApplicationScoped
public class Receivables {
    private final Session session;

    Receivables(Session session) {
        this.session = session;
    }

    /** Of a contract, in CNY; below zero where it was paid in advance. */
    public BigDecimal under(UUID contractId) {
        return session.createNativeQuery("""
                        select coalesce(sum(case when a.id = m.debit_id then m.amount else -m.amount end), 0)
                          ::numeric(30, 2)
                        from movement m join account a on a.id in (m.debit_id, m.credit_id)
                        where m.contract_id = :contract and a.kind = 'RECEIVABLE'
                        """, BigDecimal.class)
                .setParameter("contract", contractId)
                .getSingleResult();
    }

    /** Of all offices, in CNY; below zero where the customer has paid in advance. */
    public BigDecimal of(UUID customerId) {
        return session.createNativeQuery("""
                        select coalesce(sum(balance), 0)::numeric(30, 2) from account
                        where customer_id = :customer and kind = 'RECEIVABLE'
                        """, BigDecimal.class)
                .setParameter("customer", customerId)
                .getSingleResult();
    }
}
