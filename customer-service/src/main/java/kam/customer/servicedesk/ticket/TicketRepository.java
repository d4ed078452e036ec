package kam.customer.servicedesk.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class TicketRepository extends Repository<Ticket> {
    Page<Ticket> list(PageRequest page, TicketFilter wanted, Instant now) {
        var filter = Filter.visibleTo(caller(), "account.office")
                .where("matter.kind = :kind", "kind", wanted.kind)
                .where("status", wanted.status)
                .where("account.customerId = :customerId", "customerId", wanted.customerId)
                .where("department", wanted.department);
        if (wanted.overdue != null) {
            var late = "times.dueAt < :now";
            var inTime = "(times.dueAt is null or times.dueAt >= :now)";
            filter.where(wanted.overdue ? late : inTime, "now", now);
        }
        return page(page, filter);
    }
}
