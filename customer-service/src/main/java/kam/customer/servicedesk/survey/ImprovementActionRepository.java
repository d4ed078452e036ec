package kam.customer.servicedesk.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.survey.ImprovementAction.ActionStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ImprovementActionRepository extends Repository<ImprovementAction> {
    Page<ImprovementAction> list(
            PageRequest page, ActionStatus status, UUID customerId, Boolean overdue, LocalDate today) {
        var late = "(status = OPEN and dueOn < :today)";
        var filter = Filter.visibleTo(caller(), "account.office")
                .where("status", status)
                .where("account.customerId = :customerId", "customerId", customerId);
        if (overdue != null) {
            filter.where(overdue ? late : "not " + late, "today", today);
        }
        return page(page, filter);
    }
}
