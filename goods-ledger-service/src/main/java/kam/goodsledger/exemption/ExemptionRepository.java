package kam.goodsledger.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ExemptionRepository extends Repository<Exemption> {
    Page<Exemption> list(PageRequest page, String office, ExemptionStatus status, UUID customerId) {
        return page(
                page,
                Filter.visibleTo(caller())
                        .where("office", office)
                        .where("status", status)
                        .where("customerId", customerId));
    }

    /** Those of this contract line that hold, oldest first, locked until the transaction ends. */
    List<Exemption> holding(UUID contractId, int line) {
        return find(
                        "contractId = ?1 and line = ?2 and status = ?3 order by id",
                        contractId,
                        line,
                        ExemptionStatus.ACCEPTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
