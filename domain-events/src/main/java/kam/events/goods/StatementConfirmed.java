package kam.events.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Both sides have signed the statement. */
public record StatementConfirmed(
        UUID statementId,
        String number,
        UUID customerId,
        String office,
        String accountManager,
        LocalDate periodFrom,
        LocalDate periodUntil,
        BigDecimal closing,
        String digest)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return statementId;
    }
}
