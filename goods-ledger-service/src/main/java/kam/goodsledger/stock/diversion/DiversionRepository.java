package kam.goodsledger.stock.diversion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class DiversionRepository extends Repository<Diversion> {
    Page<Diversion> list(PageRequest page, String office, DiversionStatus status) {
        return page(page, filter(office, status));
    }

    /** Those that should have been replenished before the day. */
    Page<Diversion> overdue(PageRequest page, String office, LocalDate day) {
        var overdue = filter(office, DiversionStatus.APPROVED).where("replenishBy < :day", Map.of("day", day));
        return page(page, overdue);
    }

    private Filter filter(String office, DiversionStatus status) {
        return Filter.visibleTo(caller(), "head.office")
                .where("head.office = :office", "office", office)
                .where("status", status);
    }
}
