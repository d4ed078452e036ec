package kam.customer.overview.archive;

import java.time.Instant;
import java.util.UUID;
import kam.customer.account.customer.Confidential;
import kam.kit.identity.Caller;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A network as clients see it; its id is the customer's. Who has no need of contact data reads it masked. */
record NetworkView(UUID id, NetworkContent content, Person changedBy, Instant changedAt, long version)
        implements Versioned {
    static NetworkView of(RelationshipNetwork network, Caller reader) {
        var content = network.read();
        return new NetworkView(
                network.id(),
                Confidential.isPlainFor(reader, network.office()) ? content : content.masked(),
                Person.of(network.changedBy()),
                network.changedAt(),
                network.version());
    }
}
