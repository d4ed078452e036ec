package kam.goodsledger.stock.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.DueWork;

/** Accepts allocated goods whose three days have passed. Any number of instances may do so at the same time. */
@ApplicationScoped
class SilentAllocation implements DueWork<UUID> {
    private final AllocationService allocations;

    SilentAllocation(AllocationService allocations) {
        this.allocations = allocations;
    }

    @Override
    public List<UUID> due(int most) {
        return allocations.due(most);
    }

    @Override
    public void perform(UUID due) {
        allocations.acceptSilently(due);
    }
}
