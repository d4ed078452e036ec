package kam.contractapproval.contract.contract;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks for contracts whose end has come near. Any number of instances may do so at once. */
@ApplicationScoped
class ExpiringContracts {
    private static final Logger LOG = Logger.getLogger(ExpiringContracts.class);

    private final ExpiryService expiry;

    ExpiringContracts(ExpiryService expiry) {
        this.expiry = expiry;
    }

    /** A contract that cannot be warned of does not keep the others from being. */
    @Scheduled(every = "{kam.contract.expiry.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void warnOfDue() {
        for (var id : expiry.due()) {
            try {
                expiry.warn(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The contract %s ends soon and could not be warned of", id);
            }
        }
    }
}
