package kam.customer.account.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RowRefusalRepository implements PanacheRepositoryBase<RowRefusal, UUID> {
    private static final int PORTION = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The next ones in the order of the file; the id of the last one read, or null to begin. */
    @Transactional
    List<RowRefusal> portion(UUID importId, UUID last) {
        return find("importId = ?1 and id > ?2", Sort.ascending("id"), importId, last == null ? BEFORE_ALL : last)
                .range(0, PORTION - 1)
                .list();
    }
}
