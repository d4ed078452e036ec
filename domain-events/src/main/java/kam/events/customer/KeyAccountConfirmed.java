package kam.events.customer;

import java.math.BigDecimal;
import java.util.UUID;

/** The customer is a key account (大客户) now, with this credit. */
public record KeyAccountConfirmed(
        UUID customerId,
        String number,
        String name,
        String office,
        String accountManager,
        UUID contractId,
        String creditLevel,
        BigDecimal creditLimit)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return customerId;
    }
}
