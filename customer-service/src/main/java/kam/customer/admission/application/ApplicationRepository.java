package kam.customer.admission.application;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ApplicationRepository extends Repository<KeyAccountApplication> {
    private static final List<ApplicationStatus> OPEN = EnumSet.allOf(ApplicationStatus.class).stream()
            .filter(ApplicationStatus::open)
            .collect(Collectors.toUnmodifiableList());

    /** Certain while the customer is locked. */
    boolean hasOpen(UUID customerId) {
        return count("customerId = ?1 and status in ?2", customerId, OPEN) > 0;
    }

    List<KeyAccountApplication> newestOf(UUID customerId, int atMost) {
        return find("customerId", Sort.descending("id"), customerId)
                .page(0, atMost)
                .list();
    }

    Page<KeyAccountApplication> list(PageRequest page, ApplicationStatus status, UUID customerId) {
        return page(page, Filter.visibleTo(caller()).where("status", status).where("customerId", customerId));
    }
}
