package kam.customer.overview.archive;

import java.time.LocalDate;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.kit.people.Person;

/** A customer whose archive nobody has changed or reviewed for long. */
record StaleArchive(
        UUID customerId, String number, String name, String office, Person accountManager, LocalDate reviewedOn) {
    static StaleArchive of(Customer customer) {
        return new StaleArchive(
                customer.id(),
                customer.number(),
                customer.name(),
                customer.office(),
                Person.of(customer.accountManager()),
                customer.archiveReviewedOn());
    }
}
