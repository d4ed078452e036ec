package kam.events.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Valid market information has led to an application or a contract; the amount in CNY. */
public record MarketInformationConverted(
        UUID informationId,
        UUID customerId,
        String office,
        String accountManager,
        String registeredBy,
        String reference,
        BigDecimal amount,
        LocalDate convertedOn)
        implements CustomerEvent {
    @Override
    public UUID key() {
        return informationId;
    }
}
