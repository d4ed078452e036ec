package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.Follower;
import kam.kit.master.Following;

/** A contract that is still written goes with its customer; an amendment stays with the office of what it amends. */
@ApplicationScoped
class OpenContracts implements Follower {
    @Override
    public List<Following> following() {
        var drafts = Following.of("contract", Contract.class).whileIn(ContractStatus.DRAFT);
        return List.of(
                drafts.where("amends is null"),
                drafts.where("amends is not null").withoutOffice());
    }
}
