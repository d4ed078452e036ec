package kam.customer.account.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.ArchiveChange.ChangeView;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

/** Keeps what is changed in archives, and tells within the process that it was. */
@ApplicationScoped
public class ArchiveChanges {
    private final CustomerRepository customers;
    private final ArchiveChangeRepository changes;
    private final Event<ArchiveTouched> touched;
    private final SignedIn signedIn;
    private final Clock clock;
    private final BusinessCalendar calendar;

    ArchiveChanges(
            CustomerRepository customers,
            ArchiveChangeRepository changes,
            Event<ArchiveTouched> touched,
            SignedIn signedIn,
            Clock clock,
            BusinessCalendar calendar) {
        this.customers = customers;
        this.changes = changes;
        this.touched = touched;
        this.signedIn = signedIn;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Of a customer locked by the caller: the part said that before (null: nothing) and says this now. */
    public void record(Customer customer, ArchivePart part, Record before, Record after) {
        var old = FieldValues.of(before);
        var now = FieldValues.of(after);
        var different = now.differentFrom(old);
        var by = signedIn.caller().id();
        for (var field : different) {
            changes.persist(
                    new ArchiveChange(customer, part, field, old.get(field), now.get(field)).made(by, clock.instant()));
        }
        customer.archiveReviewed(calendar.today());
        touched.fire(new ArchiveTouched(customer, different, part == ArchivePart.CUSTOMER && before == null));
    }

    @Transactional
    Page<ChangeView> list(UUID customerId, PageRequest page) {
        customers.visible(customerId);
        var reader = signedIn.caller();
        return changes.list(page, customerId).map(change -> change.view(reader));
    }

    /** Which part of the archive a change is of. */
    public enum ArchivePart {
        /** Name, account manager, industry, address, contacts. */
        CUSTOMER,
        /** Papers, business, needs, products, history, competitors. */
        PROFILE,
        /** Relationship network. */
        NETWORK
    }

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
}
