package kam.events.customer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The development of a customer has reached another stage (开发阶段), after so many days in the one before; an
 * opportunity that was just opened has none before.
 */
public record StageChanged(
        UUID opportunityId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        String fromStage,
        String toStage,
        int daysInFromStage,
        LocalDate changedOn)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return opportunityId;
    }
}
