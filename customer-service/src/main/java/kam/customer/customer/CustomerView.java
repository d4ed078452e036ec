package kam.customer.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.kit.web.Versioned;

/** A customer as clients see it. */
public record CustomerView(
        UUID id,
        String number,
        String creditCode,
        String office,
        CustomerStatus status,
        Instant registeredAt,
        CustomerDetails details,
        long version)
        implements Versioned {

    public static CustomerView of(Customer customer) {
        return new CustomerView(
                customer.id(),
                customer.number(),
                customer.creditCode(),
                customer.office(),
                customer.status(),
                customer.registeredAt(),
                new CustomerDetails(
                        customer.name(),
                        customer.accountManager(),
                        customer.industry(),
                        customer.address(),
                        List.copyOf(customer.contacts())),
                customer.version());
    }
}
