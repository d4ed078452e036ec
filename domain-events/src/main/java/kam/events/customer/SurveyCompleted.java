package kam.events.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A customer was asked how satisfied it is (满意度调查); the score goes from 0 to 100. The ticket is that of the crisis it follows. */
public record SurveyCompleted(
        UUID surveyId,
        String origin,
        UUID ticketId,
        UUID customerId,
        String office,
        String accountManager,
        BigDecimal score,
        LocalDate completedOn)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return surveyId;
    }
}
