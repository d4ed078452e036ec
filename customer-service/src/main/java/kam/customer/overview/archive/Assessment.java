package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import kam.customer.account.customer.ArchiveChanges.ArchiveTouched;
import kam.customer.account.customer.Customer;
import kam.customer.admission.application.ApplicationHistory;
import kam.customer.admission.credit.CreditGradingRepository;
import kam.kit.messaging.Outbox;

/** How complete archives are (档案完整率), and that the others hear of what was changed in one. */
@ApplicationScoped
class Assessment {
    private final CreditGradingRepository gradings;
    private final ApplicationHistory applications;
    private final ArchiveProfileRepository profiles;
    private final RelationshipNetworkRepository networks;
    private final Outbox outbox;

    Assessment(
            CreditGradingRepository gradings,
            ApplicationHistory applications,
            ArchiveProfileRepository profiles,
            RelationshipNetworkRepository networks,
            Outbox outbox) {
        this.gradings = gradings;
        this.applications = applications;
        this.profiles = profiles;
        this.networks = networks;
        this.outbox = outbox;
    }

    /** In the transaction of the change: the ratio is kept with the customer, so that totals need no second look. */
    void reassess(@Observes ArchiveTouched touched) {
        var customer = touched.customer();
        var assessed = touched.justRegistered() ? having(basics(customer)) : of(customer);
        var percent = assessed.percent();
        customer.archiveAssessed(percent);
        if (!touched.fields().isEmpty()) {
            outbox.append(customer, customer.profileChanged(touched.fields(), percent));
        }
    }

    Completeness of(Customer customer) {
        var papers = applications.papersOf(customer.id());
        var there = basics(customer);
        profiles.of(customer.id()).ifPresent(profile -> there.addAll(profile.items()));
        holds(there, ArchiveItem.BUSINESS_LICENCE, papers.businessLicence());
        holds(there, ArchiveItem.TAX_REGISTRATION, papers.taxRegistration());
        holds(there, ArchiveItem.EVALUATION, papers.evaluation());
        holds(
                there,
                ArchiveItem.CREDIT_GRADING,
                gradings.latestOf(customer.id()).isPresent());
        holds(
                there,
                ArchiveItem.RELATIONSHIP_NETWORK,
                networks.of(customer.id()).filter(network -> !network.isEmpty()).isPresent());
        return having(there);
    }

    private static Completeness having(EnumSet<ArchiveItem> there) {
        return Completeness.without(EnumSet.complementOf(there));
    }

    /** What the customer's own fields give. */
    private static EnumSet<ArchiveItem> basics(Customer customer) {
        var there = EnumSet.noneOf(ArchiveItem.class);
        holds(there, ArchiveItem.INDUSTRY, customer.hasIndustry());
        holds(there, ArchiveItem.ADDRESS, customer.hasAddress());
        holds(there, ArchiveItem.CONTACT, customer.hasContact());
        holds(there, ArchiveItem.PERSON_IN_CHARGE, customer.hasPersonInCharge());
        return there;
    }

    private static void holds(EnumSet<ArchiveItem> there, ArchiveItem item, boolean given) {
        if (given) {
            there.add(item);
        }
    }
}
