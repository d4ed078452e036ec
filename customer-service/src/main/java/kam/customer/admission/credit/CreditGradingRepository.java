package kam.customer.admission.credit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.customer.admission.credit.CreditGrading.GradingCause;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
public class CreditGradingRepository extends Repository<CreditGrading> {
    /** The grading that counts. */
    public Optional<CreditGrading> latestOf(UUID customerId) {
        return newestOf(customerId, 1).stream().findFirst();
    }

    public List<CreditGrading> newestOf(UUID customerId, int atMost) {
        return find("customerId", Sort.descending("id"), customerId)
                .page(0, atMost)
                .list();
    }

    /** The grading that no later one by payments rises above. */
    Optional<CreditGrading> latestByPerson(UUID customerId) {
        return find("customerId = ?1 and cause = ?2", Sort.descending("id"), customerId, GradingCause.PERSON)
                .firstResultOptional();
    }

    Page<CreditGrading> list(PageRequest page, UUID customerId) {
        return page(page, new Filter().where("customerId", customerId));
    }
}
