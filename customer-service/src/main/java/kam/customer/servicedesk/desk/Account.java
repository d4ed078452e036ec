package kam.customer.servicedesk.desk;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import kam.customer.account.customer.Customer;

/** The customer that a record of the service desk is about, as it was when the record was opened. */
@Embeddable
public record Account(UUID customerId, String customerName, String office, String accountManager) {
    public static Account of(Customer customer) {
        return new Account(customer.id(), customer.name(), customer.office(), customer.accountManager());
    }
}
