package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kam.kit.persistence.Repository;

@ApplicationScoped
class RelationshipNetworkRepository extends Repository<RelationshipNetwork> {
    /** Empty where nobody has written one. */
    Optional<RelationshipNetwork> of(UUID customerId) {
        return findByIdOptional(customerId);
    }
}
