package kam.customer.servicedesk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.Follower;
import kam.kit.master.Following;

/** What the service desk has in hand goes with its customer. */
@ApplicationScoped
class OpenService implements Follower {
    @Override
    public List<Following> following() {
        return List.of(
                Following.of("survey_schedule"),
                Following.of("survey").where("status = 'OPEN'"),
                Following.of("improvement_action").where("status = 'OPEN'"),
                Following.of("ticket").where("status <> 'CLOSED'"),
                Following.of("service_plan").where("status <> 'ENDED'"),
                Following.of("service_agreement").where("status in ('REGISTERED', 'SURVEYED', 'PLANNED')"),
                Following.of("care_activity").where("status = 'PLANNED'"),
                Following.of("market_information").where("status = 'REGISTERED'"));
    }
}
