package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to expenses. */
@Topic(Topic.VISIT)
public sealed interface ExpenseEvent extends DomainEvent {
    /**
     * Business expense (商务费用) was spent; the source is the visit or gift it was spent on, and it was incurred on the day
     * of that.
     */
    record ExpenseSettled(
            UUID sourceId,
            String kind,
            UUID customerId,
            String office,
            String accountManager,
            BigDecimal amount,
            LocalDate settledOn,
            LocalDate incurredOn)
            implements ExpenseEvent {
        @Override
        public UUID key() {
            return sourceId;
        }
    }
}
