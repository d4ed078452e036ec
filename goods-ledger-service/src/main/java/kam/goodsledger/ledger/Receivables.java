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
