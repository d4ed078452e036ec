package kam.goodsledger.stock.shipment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Closes receipts whose deadline has passed (默认无误). Any number of instances may do so at the same time.
 * Source: 大客户管理制度 四.3, requirement G3.
 */
@ApplicationScoped
class SilentAcceptance {
    private static final Logger LOG = Logger.getLogger(SilentAcceptance.class);
    private static final int BATCH = 200;

    private final ShipmentRepository shipments;
    private final AcceptanceService acceptance;
    private final Clock clock;

    SilentAcceptance(ShipmentRepository shipments, AcceptanceService acceptance, Clock clock) {
        this.shipments = shipments;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    /** A receipt that cannot be closed does not keep the others from being closed. */
    @Scheduled(every = "{kam.shipment.closing-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeDue() {
        for (var due : shipments.due(clock.instant(), BATCH)) {
            try {
                acceptance.acceptSilently(due.shipmentId(), due.receiptId());
            } catch (RuntimeException e) {
                LOG.errorf(e, "The receipt %s is due and could not be closed", due.receiptId());
            }
        }
    }
}
