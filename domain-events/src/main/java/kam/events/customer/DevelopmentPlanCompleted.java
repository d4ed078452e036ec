package kam.events.customer;

import java.time.LocalDate;
import java.util.UUID;

/** A development plan (大客户开发计划) has ended: so many of its measures were done, so many of these in time. */
public record DevelopmentPlanCompleted(
        UUID planId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        String owner,
        int plannedMeasures,
        int doneMeasures,
        int doneInTime,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate completedOn)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return planId;
    }
}
