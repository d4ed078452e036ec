package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.Follower;
import kam.kit.master.Following;

/** A contract that is still written goes with its customer. */
@ApplicationScoped
class OpenContracts implements Follower {
    @Override
    public List<Following> following() {
        return List.of(Following.of("contract").whileIn(ContractStatus.DRAFT));
    }
}
