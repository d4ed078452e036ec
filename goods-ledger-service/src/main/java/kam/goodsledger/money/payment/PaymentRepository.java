package kam.goodsledger.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import org.hibernate.Session;

@ApplicationScoped
class PaymentRepository extends Repository<Payment> {
    private record Paid(int instalment, BigDecimal amount) {}

    private final Session session;

    PaymentRepository(Session session) {
        this.session = session;
    }

    Page<Payment> list(PageRequest page, String office, UUID customerId, UUID contractId) {
        return page(
                page,
                Filter.visibleTo(caller())
                        .where("office", office)
                        .where("customerId", customerId)
                        .where("contractId", contractId));
    }

    /** What was paid so far for each instalment of the contract. */
    Map<Integer, BigDecimal> paid(UUID contractId) {
        return session.createNativeQuery("""
                        select a.instalment, sum(a.amount) from payment_allocation a
                        join payment p on p.id = a.payment_id where p.contract_id = :contract group by a.instalment
                        """, Paid.class)
                .setParameter("contract", contractId)
                .getResultStream()
                .collect(Collectors.toMap(Paid::instalment, Paid::amount));
    }
}
