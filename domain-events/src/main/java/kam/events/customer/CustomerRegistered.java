package kam.events.customer;

import java.util.UUID;

/** A customer is known; not yet a key account. */
public record CustomerRegistered(
        UUID customerId, String number, String name, String creditCode, String office, String accountManager)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return customerId;
    }
}
