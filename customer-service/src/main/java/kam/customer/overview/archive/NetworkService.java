package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kam.customer.account.customer.ArchiveChanges;
import kam.customer.account.customer.ArchiveChanges.ArchivePart;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerRepository;
import kam.kit.identity.SignedIn;
import kam.kit.web.Etag;

@ApplicationScoped
class NetworkService {
    private final CustomerRepository customers;
    private final RelationshipNetworkRepository networks;
    private final ArchiveChanges changes;
    private final SignedIn signedIn;
    private final Clock clock;

    NetworkService(
            CustomerRepository customers,
            RelationshipNetworkRepository networks,
            ArchiveChanges changes,
            SignedIn signedIn,
            Clock clock) {
        this.customers = customers;
        this.networks = networks;
        this.changes = changes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Transactional
    NetworkView read(UUID customerId) {
        return view(customers.visible(customerId));
    }

    /** The customer's network; an empty one where nobody has written it. */
    NetworkView view(Customer customer) {
        var network = networks.of(customer.id()).orElseGet(() -> new RelationshipNetwork(customer));
        return NetworkView.of(network, signedIn.caller());
    }

    @Transactional
    NetworkView write(UUID customerId, String ifMatch, NetworkContent content) {
        var customer = customers.locked(customerId);
        var network = networks.of(customerId).orElseGet(() -> stored(new RelationshipNetwork(customer)));
        Etag.mustMatch(ifMatch, network.version());
        var before = network.read();
        network.write(content, signedIn.caller().id(), clock.instant());
        networks.flush();
        changes.record(customer, ArchivePart.NETWORK, before, network.read());
        return NetworkView.of(network, signedIn.caller());
    }

    /** Stored empty, so that its first writing raises the version that others may have read. */
    private RelationshipNetwork stored(RelationshipNetwork network) {
        networks.persistAndFlush(network);
        return network;
    }
}
