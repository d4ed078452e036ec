package kam.events.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The reconciliation statement (对账单) is frozen under this digest. */
public record StatementIssued(
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
