package kam.customer.admission.credit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kam.events.MoneyEvent.PaymentCollected;
import kam.kit.persistence.AggregateRoot;

/** Money that a customer has paid under a contract, in CNY; known by the payment's own id. */
@Entity
@Table(name = "customer_payment")
class CustomerPayment extends AggregateRoot {
    private UUID customerId;
    private UUID contractId;
    private BigDecimal amount;
    private LocalDate collectedOn;
    private UUID eventId;

    CustomerPayment() {}

    CustomerPayment(PaymentCollected collected, UUID eventId) {
        super(collected.paymentId());
        this.customerId = collected.customerId();
        this.contractId = collected.contractId();
        this.amount = collected.amount();
        this.collectedOn = collected.collectedOn();
        this.eventId = eventId;
    }

    @Override
    public String office() {
        return null;
    }

    UUID customerId() {
        return customerId;
    }

    UUID contractId() {
        return contractId;
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate collectedOn() {
        return collectedOn;
    }

    UUID eventId() {
        return eventId;
    }
}
