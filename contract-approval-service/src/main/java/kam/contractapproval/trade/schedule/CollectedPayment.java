package kam.contractapproval.trade.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A payment that was heard of (回款), in CNY. */
@Entity
@Table(name = "schedule_collection")
class CollectedPayment {
    @Id
    private UUID paymentId;

    @ManyToOne(fetch = FetchType.LAZY)
    private PaymentSchedule schedule;

    private BigDecimal amount;
    private LocalDate collectedOn;

    CollectedPayment() {}

    CollectedPayment(PaymentSchedule schedule, UUID paymentId, BigDecimal amount, LocalDate collectedOn) {
        this.schedule = schedule;
        this.paymentId = paymentId;
        this.amount = amount;
        this.collectedOn = collectedOn;
    }

    boolean is(UUID payment) {
        return paymentId.equals(payment);
    }

    BigDecimal amount() {
        return amount;
    }
}
