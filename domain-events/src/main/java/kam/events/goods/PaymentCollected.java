package kam.events.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The customer has paid (回款), the office or the company itself. */
public record PaymentCollected(
        UUID paymentId,
        UUID contractId,
        UUID customerId,
        String office,
        String accountManager,
        BigDecimal amount,
        String way,
        LocalDate collectedOn)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return paymentId;
    }
}
