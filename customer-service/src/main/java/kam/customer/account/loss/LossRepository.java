package kam.customer.account.loss;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kam.kit.persistence.Repository;

@ApplicationScoped
class LossRepository extends Repository<CustomerLoss> {
    Optional<CustomerLoss> latestOf(UUID customerId) {
        return find("head.customer.id", Sort.descending("id"), customerId)
                .page(0, 1)
                .firstResultOptional();
    }
}
