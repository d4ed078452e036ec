package kam.customer.servicedesk.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.care.CareActivity.CareKind;
import kam.customer.servicedesk.care.CareActivity.CareStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class CareActivityRepository extends Repository<CareActivity> {
    /** Each condition may be null. */
    Page<CareActivity> list(PageRequest page, CareKind kind, CareStatus status, UUID customerId, LocalDate dueUntil) {
        return page(
                page,
                Filter.visibleTo(caller(), "account.office")
                        .where("plan.kind = :kind", "kind", kind)
                        .where("status", status)
                        .where("account.customerId = :customerId", "customerId", customerId)
                        .where("dueOn <= :dueUntil", "dueUntil", dueUntil));
    }
}
