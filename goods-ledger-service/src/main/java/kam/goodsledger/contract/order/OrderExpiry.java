package kam.goodsledger.contract.order;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import kam.kit.clock.BusinessCalendar;
import org.jboss.logging.Logger;

/** Closes cleared orders that were not dispatched in time. Any number of instances may do so at the same time. */
@ApplicationScoped
class OrderExpiry {
    private static final Logger LOG = Logger.getLogger(OrderExpiry.class);
    private static final int BATCH = 200;

    private final OrderRepository orders;
    private final OrderService service;
    private final BusinessCalendar calendar;

    OrderExpiry(OrderRepository orders, OrderService service, BusinessCalendar calendar) {
        this.orders = orders;
        this.service = service;
        this.calendar = calendar;
    }

    /** An order that cannot be closed does not keep the others from being closed. */
    @Scheduled(every = "{kam.order.expiring-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeDue() {
        for (var due : orders.expired(calendar.today(), BATCH)) {
            try {
                service.expire(due.contractId(), due.id());
            } catch (RuntimeException e) {
                LOG.errorf(e, "The order %s has expired and could not be closed", due.id());
            }
        }
    }
}
