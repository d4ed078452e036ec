package kam.customer.account.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kam.customer.account.customer.Customer.NewCustomer;

/** A row of an import laid over what is on record of the customer, if anything is. */
record MergedRow(CustomerRow row, KnownCustomer known) {

    /** What the customer would be registered as. The office is the caller's only one where the row names none. */
    NewCustomer registration(String callersOffice) {
        var office = known != null ? known.office() : callersOffice;
        return new NewCustomer(row.creditCode(), row.get(CustomerField.OFFICE, office), details());
    }

    CustomerDetails details() {
        var before = known == null ? new CustomerDetails(null, null, null, null, List.of(), null) : known.details();
        return new CustomerDetails(
                row.get(CustomerField.NAME, before.name()),
                row.get(CustomerField.ACCOUNT_MANAGER, before.accountManager()),
                row.get(CustomerField.INDUSTRY, before.industry()),
                row.get(CustomerField.ADDRESS, before.address()),
                row.hasContact() ? withContact(before.contacts()) : before.contacts(),
                row.ownership() == null ? before.ownership() : row.ownership());
    }

    boolean changesNothing() {
        return known != null && details().equals(known.details());
    }

    /** The contact of the same name is changed; one whose name is new is added. */
    private List<Contact> withContact(List<Contact> contacts) {
        var name = row.get(CustomerField.CONTACT_NAME);
        var merged = new ArrayList<>(contacts);
        for (int i = 0; i < merged.size(); i++) {
            if (merged.get(i).name().equals(name)) {
                merged.set(i, contact(merged.get(i)));
                return merged;
            }
        }
        merged.add(contact(new Contact(name, null, null, false, null)));
        return merged;
    }

    private Contact contact(Contact before) {
        var responsible = Answer.of(row.get(CustomerField.CONTACT_RESPONSIBLE));
        return new Contact(
                before.name(),
                row.get(CustomerField.CONTACT_TITLE, before.title()),
                row.get(CustomerField.CONTACT_PHONE, before.phone()),
                responsible == Answer.NONE ? before.responsible() : responsible == Answer.YES,
                before.email());
    }

    /** How a spreadsheet says yes and no. */
    enum Answer {
        YES("是", "y", "yes", "true", "1", "√"),
        NO("否", "n", "no", "false", "0", "×"),
        NONE,
        UNKNOWN;

        private final List<String> words;

        Answer(String... words) {
            this.words = List.of(words);
        }

        static Answer of(String text) {
            if (text == null) {
                return NONE;
            }
            var word = text.toLowerCase(Locale.ROOT);
            return YES.words.contains(word) ? YES : NO.words.contains(word) ? NO : UNKNOWN;
        }
    }

    /** What is on record of a customer when an import comes to it. */
    record KnownCustomer(UUID id, long version, String office, CustomerDetails details) {
        static KnownCustomer of(Customer customer) {
            return new KnownCustomer(customer.id(), customer.version(), customer.office(), customer.details());
        }
    }
}
