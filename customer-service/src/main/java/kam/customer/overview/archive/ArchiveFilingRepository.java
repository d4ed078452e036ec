package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ArchiveFilingRepository extends Repository<ArchiveFiling> {
    Page<ArchiveFiling> list(PageRequest page, UUID customerId, LocalDate from, LocalDate until) {
        return page(
                page,
                Filter.visibleTo(caller())
                        .where("customerId", customerId)
                        .where("filedOn >= :from", "from", from)
                        .where("filedOn <= :until", "until", until));
    }
}
