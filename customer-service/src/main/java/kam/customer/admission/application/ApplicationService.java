package kam.customer.admission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kam.customer.account.customer.ArchiveChanges.ArchiveTouched;
import kam.customer.account.customer.CustomerNews;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.account.customer.CustomerStatus;
import kam.customer.admission.credit.CreditGradingRepository;
import kam.kit.identity.SignedIn;
import kam.kit.master.NamedProducts;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;
import kam.kit.web.Etag;

/** What offices do with applications. Who needs both locks the application first, then its customer. */
@ApplicationScoped
class ApplicationService {
    private final ApplicationRepository applications;
    private final CustomerRepository customers;
    private final CreditGradingRepository gradings;
    private final NamedProducts products;
    private final Numbers numbers;
    private final Outbox outbox;
    private final CustomerNews news;
    private final Event<ArchiveTouched> touched;
    private final SignedIn signedIn;
    private final Clock clock;

    ApplicationService(
            ApplicationRepository applications,
            CustomerRepository customers,
            CreditGradingRepository gradings,
            NamedProducts products,
            Numbers numbers,
            Outbox outbox,
            CustomerNews news,
            Event<ArchiveTouched> touched,
            SignedIn signedIn,
            Clock clock) {
        this.applications = applications;
        this.customers = customers;
        this.gradings = gradings;
        this.products = products;
        this.numbers = numbers;
        this.outbox = outbox;
        this.news = news;
        this.touched = touched;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Transactional
    ApplicationView open(NewApplication newApplication) {
        var customer = customers.namedAndLocked(newApplication.customerId());
        if (applications.hasOpen(customer.id())) {
            throw new Problem(ApplicationProblem.ALREADY_OPEN, "Finish or withdraw the open one first");
        }
        var application = new KeyAccountApplication(
                numbers.next(Series.APPLICATION),
                customer,
                newApplication.form(),
                signedIn.caller().id(),
                clock.instant());
        applications.persistAndFlush(application);
        touched.fire(ArchiveTouched.indirectly(customer));
        return ApplicationView.of(application);
    }

    @Transactional
    ApplicationView change(UUID id, String ifMatch, ApplicationForm form) {
        var application = applications.locked(id);
        Etag.mustMatch(ifMatch, application.version());
        application.change(form, signedIn.caller().id());
        applications.flush();
        touched.fire(ArchiveTouched.indirectly(customers.lockedForEvent(application.customerId())));
        return ApplicationView.of(application);
    }

    /**
     * Refuses with 409 without a grading: the route must know whom it gives credit; and what the contract names that is
     * not sold, since the route itself has nobody to answer.
     */
    @Transactional
    ApplicationView submit(UUID id) {
        var application = applications.locked(id);
        var customer = customers.locked(application.customerId());
        var submitted = application.submit(customer, signedIn.caller().id(), clock.instant());
        if (gradings.latestOf(customer.id()).isEmpty()) {
            throw new Problem(ApplicationProblem.CREDIT_NOT_GRADED, "Grade the customer's credit first");
        }
        products.mustBeOnSale(application.form().read().contract().named());
        customer.become(CustomerStatus.APPLYING);
        news.tell(customer);
        outbox.append(application, submitted);
        return ApplicationView.of(application);
    }

    @Transactional
    ApplicationView withdraw(UUID id) {
        var application = applications.locked(id);
        if (application.isOnItsRoute()) {
            outbox.append(
                    application, application.requestWithdrawal(signedIn.caller().id()));
        } else {
            application.withdraw();
            applications.flush();
        }
        return ApplicationView.of(application);
    }

    @Transactional
    ApplicationView read(UUID id) {
        return ApplicationView.of(applications.visible(id));
    }

    @Transactional
    DossierView dossier(UUID id) {
        var application = applications.visible(id);
        return DossierView.of(application.dossier(customers.visible(application.customerId())), application.papers());
    }

    @Transactional
    Page<ApplicationSummary> list(PageRequest page, ApplicationStatus status, UUID customerId) {
        return applications.list(page, status, customerId).map(ApplicationSummary::of);
    }
}
