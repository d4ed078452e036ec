package kam.customer.account.assignment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerAnswerer;
import kam.events.CustomerEvent.KeyAccountAssigned;
import kam.kit.people.Person;
import kam.kit.trail.Act;

/**
 * From which day a person, of an office, answers for a customer (客户指派). What is recorded never changes; one for a day
 * to come waits for it; from its day on each holds in the place of all that were recorded before. Source: requirement C26.
 */
@Entity
@Table(name = "assignment")
class Assignment {
    @Id
    private UUID id = UuidCreator.getTimeOrderedEpoch();

    private UUID customerId;
    private String office;
    private String accountManager;
    private String previousOffice;
    private String previousAccountManager;
    private LocalDate validFrom;
    private boolean retroactive;
    private String reason;
    private String assignedBy;
    private Instant assignedAt;

    /** Whether the customer has been given to this person. */
    private boolean effective;

    /** Whether it is still to be looked at whether it takes effect. */
    private boolean pending = true;

    Assignment() {}

    /** @param before who answered for the customer, null of one that is registered just now */
    Assignment(
            Customer customer, CustomerAnswerer before, CustomerAnswerer now, LocalDate from, String reason, Act act) {
        this.customerId = customer.id();
        this.office = now.office();
        this.accountManager = now.accountManager();
        this.previousOffice = before == null ? null : before.office();
        this.previousAccountManager = before == null ? null : before.accountManager();
        this.validFrom = from;
        this.retroactive = from.isBefore(act.day());
        this.reason = reason;
        this.assignedBy = act.by();
        this.assignedAt = act.at();
    }

    UUID customerId() {
        return customerId;
    }

    CustomerAnswerer answerer() {
        return new CustomerAnswerer(office, accountManager);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean isEffective() {
        return effective;
    }

    boolean isPending() {
        return pending;
    }

    void takesEffect() {
        effective = true;
        pending = false;
    }

    /** Its day has come and another holds, or its person can answer for nothing any more. */
    void isOver() {
        pending = false;
    }

    KeyAccountAssigned event(Customer customer) {
        return new KeyAccountAssigned(
                customerId,
                customer.number(),
                customer.status().name(),
                office,
                accountManager,
                previousOffice,
                previousAccountManager,
                validFrom,
                retroactive,
                reason,
                assignedBy);
    }

    AssignmentForms.AssignmentView view() {
        return new AssignmentForms.AssignmentView(
                id,
                office,
                Person.of(accountManager),
                previousOffice,
                Person.of(previousAccountManager),
                validFrom,
                retroactive,
                effective,
                reason,
                Person.of(assignedBy),
                assignedAt);
    }
}
