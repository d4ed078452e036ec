package kam.contractapproval.trade.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.hibernate.Session;

@ApplicationScoped
class ScheduleRepository extends Repository<PaymentSchedule> {
    private final Session session;

    ScheduleRepository(Session session) {
        this.session = session;
    }

    /** For an event: the contract's schedule, locked, whether or not the contract itself has been heard of. */
    PaymentSchedule heardOf(UUID contractId) {
        session.createNativeMutationQuery(
                        "insert into payment_schedule (id, version) values (:id, 0) on conflict do nothing")
                .setParameter("id", contractId)
                .executeUpdate();
        return lockedForEvent(contractId);
    }

    /** For a reader or a command: 404 also where only payments have been heard of so far. */
    PaymentSchedule known(PaymentSchedule schedule) {
        if (!schedule.isKnown()) {
            throw new Problem(CommonProblem.NOT_FOUND, Wording.of("此编号下没有记录 | Nothing is stored under this id"));
        }
        return schedule;
    }

    /** Those of contracts that are known; if so asked, only those with an instalment overdue on that day. */
    Page<PaymentSchedule> list(PageRequest page, String office, UUID customerId, LocalDate overdueOn) {
        var filter = Filter.visibleTo(caller())
                .where("contractNumber is not null", Map.of())
                .where("office", office)
                .where("customerId", customerId)
                .where(
                        "id in (select i.schedule.id from ScheduledInstalment i"
                                + " where i.dueOn < :today and i.collected < i.amount)",
                        "today",
                        overdueOn);
        return page(page, filter);
    }
}
