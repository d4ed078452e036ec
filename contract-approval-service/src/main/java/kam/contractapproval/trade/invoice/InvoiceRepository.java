package kam.contractapproval.trade.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class InvoiceRepository extends Repository<Invoice> {
    Page<Invoice> list(PageRequest page, UUID contractId, UUID deliveryId, UUID customerId) {
        return page(
                page,
                Filter.visibleTo(caller())
                        .where("contractId", contractId)
                        .where("deliveryId", deliveryId)
                        .where("customerId", customerId));
    }

    /** What is invoiced under the contract and was not taken back, in CNY. */
    BigDecimal invoicedUnder(UUID contractId) {
        return sum("contractId", contractId);
    }

    BigDecimal invoicedFor(UUID deliveryId) {
        return sum("deliveryId", deliveryId);
    }

    private BigDecimal sum(String attribute, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(i.vat.amount), 0) from Invoice i where i." + attribute + " = :id",
                        BigDecimal.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    boolean has(String number) {
        return count("number", number) > 0;
    }

    /** All red letters of these invoices, oldest first. */
    List<Invoice> redLettersOf(Collection<UUID> invoices) {
        return list("corrects in ?1 order by id", invoices);
    }
}
