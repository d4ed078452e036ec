package kam.events.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Business expense (商务费用) was spent; the source is the visit or gift it was spent on. */
public record ExpenseSettled(
        UUID sourceId,
        String kind,
        UUID customerId,
        String office,
        String accountManager,
        BigDecimal amount,
        LocalDate settledOn)
        implements VisitEvent {
    @Override
    public UUID key() {
        return sourceId;
    }
}
