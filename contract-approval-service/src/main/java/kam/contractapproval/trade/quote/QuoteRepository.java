package kam.contractapproval.trade.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.contractapproval.trade.quote.Quote.QuoteStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class QuoteRepository extends Repository<Quote> {
    Page<Quote> list(PageRequest page, QuoteStatus status, UUID customerId, LocalDate today) {
        var filter = Filter.visibleTo(caller()).where("customerId", customerId);
        if (status == QuoteStatus.OPEN) {
            filter.where("status = OPEN and (validUntil is null or validUntil >= :today)", "today", today);
        } else if (status == QuoteStatus.EXPIRED) {
            filter.where("status = OPEN and validUntil < :today", "today", today);
        } else {
            filter.where("status", status);
        }
        return page(page, filter);
    }

    /** The quote that became this contract, if one did. */
    Optional<Quote> ofContract(UUID contractId) {
        return find("contractId", contractId).firstResultOptional();
    }

    /** Of which the latest offer has run out, and nobody was told so. */
    List<UUID> expiredUntold(LocalDate today, int most) {
        return getEntityManager()
                .createQuery("""
                        select q.id from Quote q
                        where q.status = OPEN and q.validUntil < :today
                          and q.expiryToldFor is distinct from q.validUntil
                        order by q.validUntil
                        """, UUID.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }
}
