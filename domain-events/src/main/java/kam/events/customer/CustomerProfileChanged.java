package kam.events.customer;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * The archive (客户档案) of a customer says something else in these fields, which are JSON pointers; it is complete to so
 * many percent now. What the fields say is not told, since it may be confidential.
 */
public record CustomerProfileChanged(
        UUID customerId,
        String number,
        String name,
        String office,
        String accountManager,
        String status,
        BigDecimal completeness,
        List<String> fields)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return customerId;
    }
}
