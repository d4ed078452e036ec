package kam.contractapproval.trade.schedule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** How much of a contract line is to be delivered, in its unit. */
@Entity
@Table(name = "schedule_line")
class ScheduledLine {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private PaymentSchedule schedule;

    private int line;
    private BigDecimal quantity;

    ScheduledLine() {}

    ScheduledLine(PaymentSchedule schedule, int line, BigDecimal quantity) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.schedule = schedule;
        this.line = line;
        this.quantity = quantity;
    }

    void agree(BigDecimal toBeDelivered) {
        quantity = toBeDelivered;
    }

    int line() {
        return line;
    }

    BigDecimal quantity() {
        return quantity;
    }
}
