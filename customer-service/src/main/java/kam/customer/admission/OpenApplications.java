package kam.customer.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.Follower;
import kam.kit.master.Following;

/** An application that is still written goes with its customer. */
@ApplicationScoped
class OpenApplications implements Follower {
    @Override
    public List<Following> following() {
        return List.of(Following.of("key_account_application").withoutName().where("status in ('DRAFT', 'RETURNED')"));
    }
}
