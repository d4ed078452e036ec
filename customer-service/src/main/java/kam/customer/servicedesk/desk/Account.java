package kam.customer.servicedesk.desk;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.kit.people.Person;

/** The customer that a record of the service desk is about, as it was when the record was opened. */
@Embeddable
public record Account(UUID customerId, String customerName, String office, Person accountManager) {
    public static Account of(Customer customer) {
        return new Account(customer.id(), customer.name(), customer.office(), Person.of(customer.accountManager()));
    }
}
