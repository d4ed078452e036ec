package kam.customer.customer;

import java.util.List;

/**
 * Told within the process, in the transaction of its cause: something of a customer's archive is another than before.
 * The fields are those that a person changed; without fields something that the archive shows was added elsewhere.
 */
public record ArchiveTouched(Customer customer, List<String> fields) {
    public static ArchiveTouched indirectly(Customer customer) {
        return new ArchiveTouched(customer, List.of());
    }
}
