package kam.customer.account.loss;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.customer.account.loss.CustomerLoss.LossStatus;
import kam.kit.master.Follower;
import kam.kit.master.Following;

/** A loss that nobody has decided on yet goes with its customer. */
@ApplicationScoped
class OpenLosses implements Follower {
    @Override
    public List<Following> following() {
        return List.of(Following.ofCases("customer_loss").whileIn(LossStatus.PROPOSED));
    }
}
