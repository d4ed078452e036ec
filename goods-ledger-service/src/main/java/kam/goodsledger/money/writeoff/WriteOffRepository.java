package kam.goodsledger.money.writeoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.goodsledger.money.request.MoneyRequest.RequestStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class WriteOffRepository extends Repository<WriteOff> {
    Page<WriteOff> list(PageRequest page, String office, RequestStatus status, UUID contractId) {
        return page(
                page,
                Filter.visibleTo(caller())
                        .where("office", office)
                        .where("request.status = :status", "status", status)
                        .where("contractId", contractId));
    }
}
