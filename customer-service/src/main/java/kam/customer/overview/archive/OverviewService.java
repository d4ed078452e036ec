package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.account.customer.CustomerView;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

/** How the archives of an office, or of all, are kept. */
@ApplicationScoped
class OverviewService {
    private final CustomerRepository customers;
    private final Assessment assessment;
    private final ArchiveSettings settings;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    OverviewService(
            CustomerRepository customers,
            Assessment assessment,
            ArchiveSettings settings,
            SignedIn signedIn,
            BusinessCalendar calendar) {
        this.customers = customers;
        this.assessment = assessment;
        this.settings = settings;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    @Transactional
    TotalCompleteness completeness() {
        return TotalCompleteness.of(customers.archivesByOffice());
    }

    /** Null days: as set. */
    @Transactional
    Page<StaleArchive> stale(PageRequest page, Integer days) {
        var limit = days == null ? settings.staleAfterDays() : days;
        return customers
                .notReviewedSince(page, calendar.today().minusDays(limit))
                .map(StaleArchive::of);
    }

    /** Somebody has looked the archive through: it says what is so. */
    @Transactional
    CustomerView review(UUID customerId) {
        var customer = customers.locked(customerId);
        customer.archiveReviewed(calendar.today());
        assessment.reassess(customer);
        customers.flush();
        return CustomerView.of(customer, signedIn.caller());
    }
}
