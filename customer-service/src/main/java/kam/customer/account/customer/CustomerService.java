package kam.customer.account.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import kam.customer.account.customer.ArchiveChanges.ArchivePart;
import kam.customer.account.customer.Customer.NewCustomer;
import kam.customer.account.customer.CustomerAnswerer.Answering;
import kam.kit.identity.SignedIn;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.Series;
import kam.kit.web.Etag;

@ApplicationScoped
class CustomerService {
    private final CustomerRepository customers;
    private final ArchiveChanges changes;
    private final Numbers numbers;
    private final Outbox outbox;
    private final CustomerNews news;
    private final Event<Answering> answering;
    private final Organisation organisation;
    private final ListFiles files;
    private final SignedIn signedIn;
    private final Clock clock;

    CustomerService(
            CustomerRepository customers,
            ArchiveChanges changes,
            Numbers numbers,
            Outbox outbox,
            CustomerNews news,
            Event<Answering> answering,
            Organisation organisation,
            ListFiles files,
            SignedIn signedIn,
            Clock clock) {
        this.customers = customers;
        this.changes = changes;
        this.numbers = numbers;
        this.outbox = outbox;
        this.news = news;
        this.answering = answering;
        this.organisation = organisation;
        this.files = files;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Transactional
    CustomerView register(NewCustomer registration) {
        mustBeOfItsOffice(registration);
        customers.mustNotKnow(registration.creditCode());
        var customer = written(registration);
        customers.writeNew(customer);
        return view(customer);
    }

    /** For whom no customer is on record yet; it is written when the transaction ends, if not before. */
    Customer enter(NewCustomer registration) {
        mustBeOfItsOffice(registration);
        return written(registration);
    }

    private void mustBeOfItsOffice(NewCustomer registration) {
        signedIn.caller().mustSee(registration.office());
        organisation.mustBeOpen(registration.office(), "/office");
        mustWorkFor(registration.office(), registration.details().accountManager(), "/details/accountManager");
    }

    private void mustWorkFor(String office, String accountManager, String pointer) {
        organisation.mustBeOfStaff(accountManager, pointer);
        organisation.mustWorkFor(office, accountManager, pointer);
    }

    private Customer written(NewCustomer registration) {
        var customer = new Customer(numbers.next(Series.CUSTOMER), registration, clock.instant());
        customers.persist(customer);
        outbox.append(customer, customer.registered());
        answering.fire(new Answering(customer, null));
        changes.record(customer, ArchivePart.CUSTOMER, null, customer.details());
        news.tell(customer);
        return customer;
    }

    @Transactional
    CustomerView change(UUID id, String ifMatch, CustomerDetails details) {
        return view(rewrite(id, ifMatch, details));
    }

    Customer rewrite(UUID id, String ifMatch, CustomerDetails details) {
        var customer = customers.locked(id);
        Etag.mustMatch(ifMatch, customer.version());
        mustBeAbleToAnswer(customer, details.accountManager());
        customer.mustKeepItsAnswerer(details);
        var before = customer.details();
        var answerer = customer.answerer();
        customer.change(details);
        if (!customer.answerer().equals(answerer)) {
            answering.fire(new Answering(customer, answerer));
        }
        changes.record(customer, ArchivePart.CUSTOMER, before, customer.details());
        news.tell(customer);
        return customer;
    }

    /** Who is on record already may have left: nothing else of the customer has to wait for the next. */
    private void mustBeAbleToAnswer(Customer customer, String accountManager) {
        if (!accountManager.equals(customer.accountManager())) {
            mustWorkFor(customer.office(), accountManager, "/accountManager");
        }
    }

    @Transactional
    CustomerView read(UUID id) {
        return view(customers.visible(id));
    }

    @Transactional
    Page<CustomerView> list(ListPage page, ListQuery query) {
        var reader = signedIn.caller();
        return customers.list(page, query).map(customer -> CustomerView.of(customer, reader));
    }

    Response export(FileWish wish, ListQuery query) {
        var reader = signedIn.caller();
        return files.answer(
                wish,
                query,
                CustomerResource.COLLECTION,
                Customer.class,
                customers.visible(),
                customer -> CustomerView.of(customer, reader));
    }

    private CustomerView view(Customer customer) {
        customers.flush();
        return CustomerView.of(customer, signedIn.caller());
    }
}
