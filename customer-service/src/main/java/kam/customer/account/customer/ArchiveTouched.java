package kam.customer.account.customer;

import java.util.List;

/**
 * Told within the process, in the transaction of its cause: something of a customer's archive is another than before.
 * The fields are those that a person changed; without fields something that the archive shows was added elsewhere.
 * Of a customer that was registered just now nothing else can be on record yet.
 */
public record ArchiveTouched(Customer customer, List<String> fields, boolean justRegistered) {
    public static ArchiveTouched indirectly(Customer customer) {
        return new ArchiveTouched(customer, List.of(), false);
    }
}
