package kam.customer.servicedesk.survey;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class SurveyScheduleRepository extends Repository<SurveySchedule> {
    /** Refuses with 409 a second schedule of a customer, even if that happened at the same moment. */
    void add(SurveySchedule schedule) {
        if (count("account.customerId", schedule.account().customerId()) > 0) {
            throw alreadyScheduled();
        }
        try {
            persistAndFlush(schedule);
        } catch (ConstraintViolationException e) {
            if ("survey_schedule_customer_id_key".equals(e.getConstraintName())) {
                throw alreadyScheduled();
            }
            throw e;
        }
    }

    private static Problem alreadyScheduled() {
        return new Problem(SurveyProblem.ALREADY_SCHEDULED, "Change the schedule that is there");
    }

    /** Earliest first. */
    @Transactional
    List<UUID> due(LocalDate today, int atMost) {
        return find("active and nextDueOn <= ?1", Sort.by("nextDueOn", "id"), today).page(0, atMost).stream()
                .map(SurveySchedule::id)
                .toList();
    }

    Page<SurveySchedule> list(PageRequest page, UUID customerId, LocalDate dueUntil) {
        return page(
                page,
                Filter.visibleTo(caller(), "account.office")
                        .where("account.customerId = :customerId", "customerId", customerId)
                        .where("(active and nextDueOn <= :dueUntil)", "dueUntil", dueUntil));
    }
}
