package kam.customer.servicedesk.controlleddocument;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.trail.Act;

/** A version: its content by document id and digest, what is new, who wrote it, and since when it has been in force. */
@Embeddable
record DocumentVersion(
        int number,
        UUID contentId,
        String sha256,
        String change,
        Person addedBy,
        Instant addedAt,
        Person enactedBy,
        LocalDate inForceFrom) {

    DocumentVersion enacted(Act act) {
        return new DocumentVersion(number, contentId, sha256, change, addedBy, addedAt, Person.of(act.by()), act.day());
    }
}
