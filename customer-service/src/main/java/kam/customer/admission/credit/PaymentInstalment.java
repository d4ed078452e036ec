package kam.customer.admission.credit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import kam.events.ContractEvent.Instalment;
import kam.kit.persistence.AggregateRoot;

/** What a customer is to pay by when, as its contract said when it took effect; CNY. */
@Entity
@Table(name = "payment_instalment")
class PaymentInstalment extends AggregateRoot {
    private UUID customerId;
    private UUID contractId;
    private int number;
    private LocalDate dueOn;
    private BigDecimal amount;
    private UUID eventId;

    PaymentInstalment() {}

    PaymentInstalment(UUID customerId, UUID contractId, Instalment agreed, UUID eventId) {
        super(idOf(contractId, agreed.number()));
        this.customerId = customerId;
        this.contractId = contractId;
        this.number = agreed.number();
        this.dueOn = agreed.dueOn();
        this.amount = agreed.amount();
        this.eventId = eventId;
    }

    /** One instalment has one id, however often one hears of it. */
    static UUID idOf(UUID contractId, int number) {
        return UUID.nameUUIDFromBytes((contractId + "/" + number).getBytes(StandardCharsets.UTF_8));
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

    int number() {
        return number;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    BigDecimal amount() {
        return amount;
    }

    UUID eventId() {
        return eventId;
    }
}
