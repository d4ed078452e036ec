package kam.customer.admission.screening;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

@ApplicationScoped
class ScreeningRepository extends Repository<Screening> {
    /** Best first; a score never changes, so the last one seen says where the next page begins. */
    Page<Screening> ranking(PageRequest page, Filter filter) {
        if (page.lastSeen() != null) {
            var last = findById(page.lastSeen());
            if (last == null) {
                throw new Problem(CommonProblem.INVALID_PARAMETER, "after: not a cursor of this list");
            }
            filter.where(
                    "(score < :lastScore or score = :lastScore and id < :lastSeen)",
                    Map.of("lastScore", last.score(), "lastSeen", last.id()));
        }
        var best = find(filter.hql(), Sort.descending("score", "id"), filter.values())
                .page(0, page.fetchSize())
                .list();
        return page.pageOf(best, Screening::id);
    }

    Filter ofVersion(int scorecardVersion) {
        return Filter.visibleTo(caller()).where("scorecardVersion", scorecardVersion);
    }
}
