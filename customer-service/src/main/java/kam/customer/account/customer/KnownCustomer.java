package kam.customer.account.customer;

import java.util.UUID;

/** What is on record of a customer when an import comes to it. */
record KnownCustomer(UUID id, long version, String office, CustomerDetails details) {
    static KnownCustomer of(Customer customer) {
        return new KnownCustomer(customer.id(), customer.version(), customer.office(), customer.details());
    }
}
