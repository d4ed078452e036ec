package kam.customer.servicedesk.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.account.customer.CustomerStatus;
import kam.kit.problem.Problem;

/** Finds the customers that the service desk works for. */
@ApplicationScoped
public class Accounts {
    private final CustomerRepository customers;

    Accounts(CustomerRepository customers) {
        this.customers = customers;
    }

    /** The customer; 404 where the caller may not see it. */
    public Account of(UUID customerId) {
        return Account.of(customers.visible(customerId));
    }

    /** The customer, which must be a key account: 409 where it is none. */
    public Account keyAccount(UUID customerId) {
        var customer = customers.visible(customerId);
        if (customer.status() != CustomerStatus.KEY_ACCOUNT) {
            throw new Problem(DeskProblem.NOT_A_KEY_ACCOUNT, "The customer is " + customer.status());
        }
        return Account.of(customer);
    }
}
