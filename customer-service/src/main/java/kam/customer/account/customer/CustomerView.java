package kam.customer.account.customer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.identity.Caller;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A customer as clients see it; who has no need of contact data reads it masked. */
public record CustomerView(
        UUID id,
        String number,
        String creditCode,
        String office,
        Person accountManager,
        CustomerStatus status,
        Instant registeredAt,
        LocalDate archiveReviewedOn,
        BigDecimal archivePercent,
        String creditLevel,
        String category,
        CustomerDetails details,
        long version)
        implements Versioned {

    public static CustomerView of(Customer customer, Caller reader) {
        var details = customer.details();
        return new CustomerView(
                customer.id(),
                customer.number(),
                customer.creditCode(),
                customer.office(),
                Person.of(customer.accountManager()),
                customer.status(),
                customer.registeredAt(),
                customer.archiveReviewedOn(),
                customer.archivePercent(),
                customer.creditLevel(),
                customer.category(),
                Confidential.isPlainFor(reader, customer.office()) ? details : details.masked(),
                customer.version());
    }
}
