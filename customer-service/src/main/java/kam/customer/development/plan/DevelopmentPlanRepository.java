package kam.customer.development.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class DevelopmentPlanRepository extends Repository<DevelopmentPlan> {
    Page<DevelopmentPlan> list(PageRequest page, DevelopmentPlanStatus status, UUID customerId) {
        return page(page, Filter.visibleTo(caller()).where("status", status).where("customerId", customerId));
    }
}
