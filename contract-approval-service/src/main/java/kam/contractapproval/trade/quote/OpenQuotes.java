package kam.contractapproval.trade.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.Follower;
import kam.kit.master.Following;

/** A quote that is still negotiated goes with its customer. */
@ApplicationScoped
class OpenQuotes implements Follower {
    @Override
    public List<Following> following() {
        return List.of(Following.of("quote").where("status = 'OPEN'"));
    }
}
