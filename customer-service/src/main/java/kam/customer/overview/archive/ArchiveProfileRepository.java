package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kam.kit.persistence.Repository;

@ApplicationScoped
public class ArchiveProfileRepository extends Repository<ArchiveProfile> {
    /** Empty where nobody has written one. */
    public Optional<ArchiveProfile> of(UUID customerId) {
        return findByIdOptional(customerId);
    }
}
