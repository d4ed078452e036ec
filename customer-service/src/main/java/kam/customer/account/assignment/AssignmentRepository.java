package kam.customer.account.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {
    /** As they were recorded: a later one holds, from its day on, in the place of all before. */
    List<Assignment> of(UUID customerId) {
        return list("customerId", Sort.by("id"), customerId);
    }

    /** Customers of whom it is to be looked at by now who answers for them. */
    List<UUID> customersDue(LocalDate today, int most) {
        return find("select distinct customerId from Assignment where pending and validFrom <= ?1", today)
                .project(UUID.class)
                .page(0, most)
                .list();
    }
}
