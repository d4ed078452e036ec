package kam.goodsledger.stock.stockcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import kam.goodsledger.stock.stockcount.StockCount.CountStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class CountRepository extends Repository<StockCount> {
    Page<StockCount> list(PageRequest page, String office, CountStatus status, UUID contractId) {
        return page(
                page,
                Filter.visibleTo(caller())
                        .where("office", office)
                        .where("status", status)
                        .where("contractId", contractId));
    }

    boolean hasOpen(UUID contractId) {
        return count("contractId = ?1 and status = ?2", contractId, CountStatus.REPORTED) > 0;
    }

    boolean hasBookedFrom(UUID contractId, Instant at) {
        return count("contractId = ?1 and status = ?2 and countedAt >= ?3", contractId, CountStatus.BOOKED, at) > 0;
    }
}
