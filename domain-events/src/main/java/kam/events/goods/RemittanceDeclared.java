package kam.events.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The office says that it has sent this money to the company (汇款). */
public record RemittanceDeclared(UUID remittanceId, String office, BigDecimal amount, LocalDate sentOn)
        implements GoodsEvent {
    @Override
    public UUID key() {
        return remittanceId;
    }
}
