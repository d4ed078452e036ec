package kam.customer.admission.credit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import kam.kit.clock.BusinessCalendar;
import org.jboss.logging.Logger;

/** Looks, day by day of the business clock, at who has become overdue or later. */
@ApplicationScoped
class OverdueWatch {
    private static final Logger LOG = Logger.getLogger(OverdueWatch.class);
    private static final int BATCH = 200;

    private final PaymentWatchRepository watches;
    private final Regrading regrading;
    private final BusinessCalendar calendar;

    OverdueWatch(PaymentWatchRepository watches, Regrading regrading, BusinessCalendar calendar) {
        this.watches = watches;
        this.regrading = regrading;
        this.calendar = calendar;
    }

    /** A customer that cannot be graded does not keep the others from being graded. */
    @Scheduled(every = "{kam.credit.watching-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (var customerId : watches.due(calendar.today(), BATCH)) {
            try {
                regrading.regrade(customerId);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The customer %s could not be graded anew", customerId);
            }
        }
    }
}
