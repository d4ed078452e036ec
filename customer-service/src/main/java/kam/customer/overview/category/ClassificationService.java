package kam.customer.overview.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kam.customer.account.customer.ArchiveChanges.ArchiveTouched;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerNews;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.overview.archive.ArchiveProfile;
import kam.customer.overview.archive.ArchiveProfileRepository;
import kam.customer.overview.category.Classification.Traits;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.problem.Problem;

/** Classifies customers when their archive changes and when a person says so. */
@ApplicationScoped
class ClassificationService {
    private final CustomerRepository customers;
    private final ArchiveProfileRepository profiles;
    private final ClassificationPolicyRepository policies;
    private final ClassificationRepository classifications;
    private final Outbox outbox;
    private final CustomerNews news;
    private final SignedIn signedIn;
    private final Clock clock;
    private final BusinessCalendar calendar;

    ClassificationService(
            CustomerRepository customers,
            ArchiveProfileRepository profiles,
            ClassificationPolicyRepository policies,
            ClassificationRepository classifications,
            Outbox outbox,
            CustomerNews news,
            SignedIn signedIn,
            Clock clock,
            BusinessCalendar calendar) {
        this.customers = customers;
        this.profiles = profiles;
        this.policies = policies;
        this.classifications = classifications;
        this.outbox = outbox;
        this.news = news;
        this.signedIn = signedIn;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** In the transaction of the change; what a person has set stays. */
    void reclassify(@Observes ArchiveTouched touched) {
        var customer = touched.customer();
        if (touched.justRegistered()) {
            store(customer, calculated(customer, new Traits(null, null, customer.industry())));
            return;
        }
        var now = classifications.latestOf(customer.id());
        if (now.isPresent() && now.get().isOverridden()) {
            return;
        }
        var next = calculated(customer);
        if (now.isEmpty() || !now.get().sameAs(next)) {
            store(customer, next);
        }
    }

    /** Refuses with 409 to lift what was not set by a person. */
    @Transactional
    ClassificationView set(UUID customerId, NewClassification wanted) {
        var customer = customers.locked(customerId);
        var by = signedIn.caller().id();
        if (wanted.category() == null) {
            classifications
                    .latestOf(customerId)
                    .filter(Classification::isOverridden)
                    .orElseThrow(() -> new Problem(CategoryProblem.NOT_OVERRIDDEN, "The rules count already"));
            return store(customer, calculated(customer).because(wanted.reason(), by));
        }
        var choice = new Classification.Choice(wanted.category(), wanted.reason(), by);
        return store(
                customer, Classification.overridden(customer, inForce(), traits(customer), choice, clock.instant()));
    }

    private Classification calculated(Customer customer) {
        return calculated(customer, traits(customer));
    }

    private Classification calculated(Customer customer, Traits traits) {
        return Classification.calculated(customer, inForce(), traits, clock.instant());
    }

    private ClassificationPolicy inForce() {
        return policies.inForce(calendar.today());
    }

    private Traits traits(Customer customer) {
        var profile = profiles.of(customer.id());
        return new Traits(
                profile.map(ArchiveProfile::yearlyRevenue).orElse(null),
                profile.map(ArchiveProfile::yearlyDealAmount).orElse(null),
                customer.industry());
    }

    private ClassificationView store(Customer customer, Classification classification) {
        classifications.persist(classification);
        var classified = classification.classified(customer);
        customer.classified(classified.category());
        outbox.append(customer, classified);
        news.tell(customer);
        return classification.view();
    }

    @Transactional
    Page<ClassificationView> list(UUID customerId, PageRequest page) {
        customers.visible(customerId);
        return classifications.list(page, customerId).map(Classification::view);
    }
}
