package kam.customer.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.Follower;
import kam.kit.master.Following;

/** What is being developed goes with its customer. */
@ApplicationScoped
class OpenDevelopment implements Follower {
    @Override
    public List<Following> following() {
        return List.of(
                Following.of("development_plan").withoutName().where("status <> 'COMPLETED'"),
                Following.of("opportunity").withoutName().where("status = 'OPEN'"),
                Following.of("worth_analysis").withoutName().where("status = 'DRAFT'"),
                Following.of("proposal").withoutName().where("status = 'OPEN'"),
                Following.of("contact_plan").withoutName().where("status = 'PLANNED'"),
                Following.ofCases("product_positioning").where("status in ('DRAFT', 'RETURNED')"));
    }
}
