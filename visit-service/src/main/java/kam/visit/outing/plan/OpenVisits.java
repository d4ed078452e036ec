package kam.visit.outing.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.Follower;
import kam.kit.master.Following;

/** A visit that nobody has agreed to yet goes with its customer. */
@ApplicationScoped
class OpenVisits implements Follower {
    @Override
    public List<Following> following() {
        return List.of(
                Following.of("visit_plan", VisitPlan.class).whileIn(VisitPlanStatus.PLANNED, VisitPlanStatus.RETURNED));
    }
}
