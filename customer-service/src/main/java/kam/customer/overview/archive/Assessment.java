package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import kam.customer.account.customer.ArchiveChanges.ArchiveTouched;
import kam.customer.account.customer.Customer;
import kam.customer.admission.application.ApplicationHistory;
import kam.customer.admission.credit.CreditGradingRepository;
import kam.kit.clock.BusinessCalendar;
import kam.kit.messaging.Outbox;

/**
 * How complete archives are (档案完整率), and that the others hear of it and of what was changed in one. A command touches
 * an archive once, so they hear of it once in its transaction.
 */
@ApplicationScoped
class Assessment {
    private final CreditGradingRepository gradings;
    private final ApplicationHistory applications;
    private final ArchiveProfileRepository profiles;
    private final RelationshipNetworkRepository networks;
    private final Outbox outbox;
    private final BusinessCalendar calendar;

    Assessment(
            CreditGradingRepository gradings,
            ApplicationHistory applications,
            ArchiveProfileRepository profiles,
            RelationshipNetworkRepository networks,
            Outbox outbox,
            BusinessCalendar calendar) {
        this.gradings = gradings;
        this.applications = applications;
        this.profiles = profiles;
        this.networks = networks;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** In the transaction of the change: the ratio is kept with the customer, so that totals need no second look. */
    void reassess(@Observes ArchiveTouched touched) {
        var customer = touched.customer();
        var assessed = touched.justRegistered() ? having(basics(customer)) : of(customer);
        if (!touched.fields().isEmpty()) {
            outbox.append(customer, customer.profileChanged(touched.fields(), assessed.percent()));
        }
        tell(customer, assessed);
    }

    /** The same where nothing was changed, but the archive looked through. */
    void reassess(Customer customer) {
        tell(customer, of(customer));
    }

    private void tell(Customer customer, Completeness assessed) {
        var missing = assessed.missing().stream().map(Enum::name).toList();
        customer.archiveAssessed(assessed.percent(), missing, calendar.today())
                .ifPresent(event -> outbox.append(customer, event));
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
