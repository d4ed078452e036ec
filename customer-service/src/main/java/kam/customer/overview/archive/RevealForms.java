package kam.customer.overview.archive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What clients send about a reveal. */
interface RevealForms {
    /** Why contact data is to be shown. */
    record NewReveal(@NotBlank @Size(max = 1000) String reason) {}

    /** A reveal in the list: to whom, with which roles, when, why; never what was shown. */
    record RevealView(
            UUID id,
            UUID customerId,
            String office,
            String reason,
            String revealedTo,
            String roles,
            Instant revealedAt) {}

    /** The contact data of a customer in plain, and under which record it was shown. */
    record RevealedContacts(UUID revealId, UUID customerId, List<RevealedPerson> people) {

        /** A contact or a person of the relationship network. */
        record RevealedPerson(String name, String title, String phone, String email) {}
    }
}
