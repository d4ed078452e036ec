package kam.customer.overview.archive;

import java.util.List;
import java.util.UUID;

/** The contact data of a customer in plain, and under which record it was shown. */
record RevealedContacts(UUID revealId, UUID customerId, List<RevealedPerson> people) {

    /** A contact or a person of the relationship network. */
    record RevealedPerson(String name, String title, String phone, String email) {}
}
