package kam.customer.admission.credit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.persistence.AggregateRoot;

/** On which day a customer's payments are to be looked at again; known by the customer's id. */
@Entity
@Table(name = "payment_watch")
class PaymentWatch extends AggregateRoot {
    private LocalDate checkOn;

    PaymentWatch() {}

    PaymentWatch(UUID customerId) {
        super(customerId);
    }

    /** Null: time alone changes nothing. */
    void next(LocalDate day) {
        checkOn = day;
    }

    @Override
    public String office() {
        return null;
    }
}
