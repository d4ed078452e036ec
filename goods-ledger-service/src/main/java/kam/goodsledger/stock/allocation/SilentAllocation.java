package kam.goodsledger.stock.allocation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Accepts allocated goods whose three days have passed. Any number of instances may do so at the same time. */
@ApplicationScoped
class SilentAllocation {
    private static final Logger LOG = Logger.getLogger(SilentAllocation.class);
    private static final int BATCH = 200;

    private final AllocationService allocations;

    SilentAllocation(AllocationService allocations) {
        this.allocations = allocations;
    }

    /** An allocation that cannot be closed does not keep the others from being closed. */
    @Scheduled(every = "{kam.shipment.closing-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeDue() {
        for (var id : allocations.due(BATCH)) {
            try {
                allocations.acceptSilently(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The deadline of allocation %s has passed and it could not be closed", id);
            }
        }
    }
}
