package kam.customer.development.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

@ApplicationScoped
class DevelopmentMeetingRepository extends Repository<DevelopmentMeeting> {
    /** Refuses with 404 the meeting of another plan. */
    static DevelopmentMeeting of(UUID planId, DevelopmentMeeting meeting) {
        if (!meeting.planId().equals(planId)) {
            throw new Problem(CommonProblem.NOT_FOUND, "No such meeting of this plan");
        }
        return meeting;
    }

    Page<DevelopmentMeeting> list(PageRequest page, UUID planId) {
        return page(page, new Filter().where("planId", planId));
    }
}
