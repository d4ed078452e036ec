package kam.customer.servicedesk.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.survey.Survey.SurveyStatus;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class SurveyRepository extends Repository<Survey> {
    /** Each condition may be null; overdue are open ones whose day has passed. */
    Page<Survey> list(PageRequest page, SurveyStatus status, UUID customerId, Boolean overdue, LocalDate today) {
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
