package kam.goodsledger.money.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class RemittanceRepository extends Repository<Remittance> {
    Page<Remittance> list(PageRequest page, String office, RemittanceStatus status) {
        return page(page, Filter.visibleTo(caller()).where("office", office).where("status", status));
    }
}
