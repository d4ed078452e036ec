package kam.customer.servicedesk.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.account.customer.CustomerStatus;
import kam.kit.master.KnownCustomers;

/** Finds the customers that the service desk works for. */
@ApplicationScoped
public class Accounts {
    private final CustomerRepository customers;

    Accounts(CustomerRepository customers) {
        this.customers = customers;
    }

    /** The customer; 404 where the caller may not see it. */
    public Account of(UUID customerId) {
        return Account.of(customers.named(customerId));
    }

    /** The customer, which must be a key account: 409 where it is none. */
    public Account keyAccount(UUID customerId) {
        var customer = customers.named(customerId);
        if (customer.status() != CustomerStatus.KEY_ACCOUNT) {
            throw KnownCustomers.notAKeyAccount(customer.name());
        }
        return Account.of(customer);
    }
}
