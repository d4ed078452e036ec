package kam.contractapproval.trade.schedule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.events.ContractEvent.Instalment;

/** An instalment (分期款) in CNY, and what is collected of it. */
@Entity
@Table(name = "schedule_instalment")
class ScheduledInstalment {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private PaymentSchedule schedule;

    private int number;
    private LocalDate dueOn;
    private BigDecimal amount;
    private BigDecimal collected = BigDecimal.ZERO.setScale(2);

    ScheduledInstalment() {}

    ScheduledInstalment(PaymentSchedule schedule, Instalment agreed) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.schedule = schedule;
        this.number = agreed.number();
        agree(agreed);
    }

    void agree(Instalment agreed) {
        dueOn = agreed.dueOn();
        amount = agreed.amount();
    }

    /** Is given what it needs of the money; returns the rest. */
    BigDecimal collect(BigDecimal money) {
        collected = money.min(amount);
        return money.subtract(collected);
    }

    InstalmentState on(LocalDate today) {
        if (collected.compareTo(amount) == 0) {
            return InstalmentState.COLLECTED;
        }
        if (dueOn.isBefore(today)) {
            return InstalmentState.OVERDUE;
        }
        return collected.signum() > 0 ? InstalmentState.PARTLY : InstalmentState.DUE;
    }

    int number() {
        return number;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    BigDecimal amount() {
        return amount;
    }

    BigDecimal collected() {
        return collected;
    }

    /** Where an instalment stands on a business day (回款状态). */
    enum InstalmentState {
        /** Nothing is collected, and its day has not passed. */
        DUE,
        PARTLY,
        COLLECTED,
        /** Its day has passed, and not all of it is collected. */
        OVERDUE
    }
}
