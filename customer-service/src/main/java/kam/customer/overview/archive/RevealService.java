package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import kam.customer.account.customer.Contact;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.overview.archive.RevealForms.NewReveal;
import kam.customer.overview.archive.RevealForms.RevealView;
import kam.customer.overview.archive.RevealForms.RevealedContacts;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

@ApplicationScoped
class RevealService {
    private final CustomerRepository customers;
    private final RelationshipNetworkRepository networks;
    private final ContactRevealRepository reveals;
    private final SignedIn signedIn;
    private final Clock clock;

    RevealService(
            CustomerRepository customers,
            RelationshipNetworkRepository networks,
            ContactRevealRepository reveals,
            SignedIn signedIn,
            Clock clock) {
        this.customers = customers;
        this.networks = networks;
        this.reveals = reveals;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The record is stored before anything is shown. */
    @Transactional
    RevealedContacts reveal(UUID customerId, NewReveal asked) {
        var customer = customers.visible(customerId);
        var reader = signedIn.caller().over(customer.office());
        var reveal = new ContactReveal(customer, asked.reason(), reader, clock.instant());
        reveals.persistAndFlush(reveal);
        var people = new ArrayList<RevealedContacts.RevealedPerson>();
        for (Contact each : customer.contacts()) {
            people.add(new RevealedContacts.RevealedPerson(each.name(), each.title(), each.phone(), each.email()));
        }
        networks.of(customerId)
                .ifPresent(network -> network.read().people().stream()
                        .map(each -> new RevealedContacts.RevealedPerson(
                                each.name(), each.title(), each.phone(), each.email()))
                        .forEach(people::add));
        return new RevealedContacts(reveal.id(), customerId, people);
    }

    @Transactional
    Page<RevealView> list(PageRequest page, UUID customerId, String revealedTo) {
        return reveals.list(page, customerId, revealedTo).map(ContactReveal::view);
    }
}
