package kam.customer.overview.archive;

import java.time.Instant;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** What clients send about a profile. */
interface ProfileForms {
    /** A profile as clients see it; its id is the customer's. */
    record ProfileView(UUID id, ProfileContent content, Person changedBy, Instant changedAt, long version)
            implements Versioned {
        static ProfileView of(ArchiveProfile profile) {
            return new ProfileView(
                    profile.id(),
                    profile.read(),
                    Person.of(profile.changedBy()),
                    profile.changedAt(),
                    profile.version());
        }
    }
}
