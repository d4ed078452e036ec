package kam.customer.overview.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;

@ApplicationScoped
class FilingService {
    private final CustomerRepository customers;
    private final ArchiveFilingRepository filings;
    private final Assessment assessment;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    FilingService(
            CustomerRepository customers,
            ArchiveFilingRepository filings,
            Assessment assessment,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar) {
        this.customers = customers;
        this.filings = filings;
        this.assessment = assessment;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    @Transactional
    FilingView file(UUID customerId, NewFiling filing) {
        var customer = customers.locked(customerId);
        var filed = new ArchiveFiling(
                numbers.next(Series.ARCHIVE_FILING),
                customer,
                calendar.today(),
                assessment.of(customer).percent(),
                filing.note(),
                signedIn.caller().id());
        filings.persistAndFlush(filed);
        outbox.append(customer, filed.filed(customer));
        return filed.view();
    }

    @Transactional
    Page<FilingView> list(PageRequest page, UUID customerId, LocalDate from, LocalDate until) {
        if (from != null && until != null && from.isAfter(until)) {
            throw new Problem(ArchiveProblem.DATES_REVERSED, "See errors").atParameter("from", "after until");
        }
        return filings.list(page, customerId, from, until).map(ArchiveFiling::view);
    }
}
