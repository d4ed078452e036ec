package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kam.customer.account.customer.ArchiveChanges;
import kam.customer.account.customer.ArchiveChanges.ArchivePart;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.overview.archive.ProfileForms.ProfileView;
import kam.kit.identity.SignedIn;
import kam.kit.web.Etag;

@ApplicationScoped
class ProfileService {
    private final CustomerRepository customers;
    private final ArchiveProfileRepository profiles;
    private final ArchiveChanges changes;
    private final SignedIn signedIn;
    private final Clock clock;

    ProfileService(
            CustomerRepository customers,
            ArchiveProfileRepository profiles,
            ArchiveChanges changes,
            SignedIn signedIn,
            Clock clock) {
        this.customers = customers;
        this.profiles = profiles;
        this.changes = changes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Transactional
    ProfileView read(UUID customerId) {
        return view(customers.visible(customerId));
    }

    /** The customer's profile; an empty one where nobody has written it. */
    ProfileView view(Customer customer) {
        return ProfileView.of(profiles.of(customer.id()).orElseGet(() -> new ArchiveProfile(customer)));
    }

    @Transactional
    ProfileView write(UUID customerId, String ifMatch, ProfileContent content) {
        var customer = customers.locked(customerId);
        var profile = profiles.of(customerId).orElseGet(() -> stored(new ArchiveProfile(customer)));
        Etag.mustMatch(ifMatch, profile.version());
        var before = profile.read();
        profile.write(content, signedIn.caller().id(), clock.instant());
        profiles.flush();
        changes.record(customer, ArchivePart.PROFILE, before, profile.read());
        return ProfileView.of(profile);
    }

    /** Stored empty, so that its first writing raises the version that others may have read. */
    private ArchiveProfile stored(ArchiveProfile profile) {
        profiles.persistAndFlush(profile);
        return profile;
    }
}
