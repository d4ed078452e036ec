package kam.goodsledger.contract.exemption;

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
    /** With their trails, which are read at once. */
    Page<Exemption> list(PageRequest request, String office, ExemptionStatus status, UUID customerId) {
        var page = page(
                request,
                Filter.visibleTo(caller())
                        .where("office", office)
                        .where("status", status)
                        .where("customerId", customerId));
        list("from Exemption e left join fetch e.trail.steps where e in ?1", page.items());
        return page;
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
