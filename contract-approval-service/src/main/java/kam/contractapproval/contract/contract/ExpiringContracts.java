package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.DueWork;

/** Looks for contracts whose end has come near. Any number of instances may do so at once. */
@ApplicationScoped
class ExpiringContracts implements DueWork<UUID> {
    private final ExpiryService expiry;

    ExpiringContracts(ExpiryService expiry) {
        this.expiry = expiry;
    }

    @Override
    public List<UUID> due(int most) {
        return expiry.due(most);
    }

    @Override
    public void perform(UUID due) {
        expiry.warn(due);
    }
}
