package kam.customer.admission.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.DueWork;

/** Looks, day by day of the business clock, at who has become overdue or later. */
@ApplicationScoped
class OverdueWatch implements DueWork<UUID> {
    private final PaymentWatchRepository watches;
    private final Regrading regrading;
    private final BusinessCalendar calendar;

    OverdueWatch(PaymentWatchRepository watches, Regrading regrading, BusinessCalendar calendar) {
        this.watches = watches;
        this.regrading = regrading;
        this.calendar = calendar;
    }

    @Override
    public List<UUID> due(int most) {
        return watches.due(calendar.today(), most);
    }

    @Override
    public void perform(UUID due) {
        regrading.regrade(due);
    }
}
