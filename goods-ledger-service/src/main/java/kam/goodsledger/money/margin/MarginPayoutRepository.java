package kam.goodsledger.money.margin;

import jakarta.enterprise.context.ApplicationScoped;
import kam.goodsledger.money.request.MoneyRequest.RequestStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class MarginPayoutRepository extends Repository<MarginPayout> {
    Page<MarginPayout> list(PageRequest page, String office, RequestStatus status) {
        return page(
                page,
                Filter.visibleTo(caller()).where("office", office).where("request.status = :status", "status", status));
    }
}
