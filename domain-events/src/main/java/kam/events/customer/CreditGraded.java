package kam.events.customer;

import java.math.BigDecimal;
import java.util.UUID;

/** The credit level (信誉等级) was set anew; the limit is in CNY and spans offices. */
public record CreditGraded(
        UUID customerId,
        String office,
        String accountManager,
        int policyVersion,
        BigDecimal score,
        String level,
        BigDecimal limit)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return customerId;
    }
}
