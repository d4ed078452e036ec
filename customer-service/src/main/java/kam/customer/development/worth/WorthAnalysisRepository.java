package kam.customer.development.worth;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kam.customer.development.worth.WorthAnalysis.WorthStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class WorthAnalysisRepository extends Repository<WorthAnalysis> {
    /** Certain while the customer is locked. */
    boolean hasDraft(UUID customerId) {
        return count("customerId = ?1 and status = ?2", customerId, WorthStatus.DRAFT) > 0;
    }

    /** Certain while the customer is locked. */
    int nextRevision(UUID customerId) {
        return (int) count("customerId", customerId) + 1;
    }

    Optional<WorthAnalysis> lastConcluded(UUID customerId) {
        return find("customerId = ?1 and status = ?2", Sort.descending("revision"), customerId, WorthStatus.CONCLUDED)
                .firstResultOptional();
    }

    Page<WorthAnalysis> list(PageRequest page, WorthStatus status, UUID customerId) {
        return page(page, Filter.visibleTo(caller()).where("status", status).where("customerId", customerId));
    }
}
