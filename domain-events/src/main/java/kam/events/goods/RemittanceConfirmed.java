package kam.events.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Finance has the money on the bank slip. */
public record RemittanceConfirmed(UUID remittanceId, String office, BigDecimal amount, LocalDate confirmedOn)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return remittanceId;
    }
}
