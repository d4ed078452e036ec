package kam.customer.admission.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kam.customer.account.customer.ArchiveChanges.ArchiveTouched;
import kam.customer.account.customer.CustomerNews;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.admission.credit.CreditGrading.NewGrading;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

@ApplicationScoped
class CreditService {
    private final CustomerRepository customers;
    private final CreditPolicyRepository policies;
    private final CreditGradingRepository gradings;
    private final Regrading regrading;
    private final Event<ArchiveTouched> touched;
    private final Outbox outbox;
    private final CustomerNews news;
    private final SignedIn signedIn;
    private final Clock clock;
    private final BusinessCalendar calendar;

    CreditService(
            CustomerRepository customers,
            CreditPolicyRepository policies,
            CreditGradingRepository gradings,
            Regrading regrading,
            Event<ArchiveTouched> touched,
            Outbox outbox,
            CustomerNews news,
            SignedIn signedIn,
            Clock clock,
            BusinessCalendar calendar) {
        this.customers = customers;
        this.policies = policies;
        this.gradings = gradings;
        this.regrading = regrading;
        this.touched = touched;
        this.outbox = outbox;
        this.news = news;
        this.signedIn = signedIn;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Grades by the policy in force today. */
    @Transactional
    GradingView grade(UUID customerId, NewGrading newGrading) {
        var customer = customers.locked(customerId);
        var policy = policies.inForce(calendar.today());
        var grading = new CreditGrading(customer, policy, newGrading, signedIn.caller(), clock.instant());
        gradings.persist(grading);
        outbox.append(customer, grading.graded(customer));
        news.tell(customer);
        regrading.regrade(customerId);
        touched.fire(ArchiveTouched.indirectly(customer));
        return GradingView.of(grading);
    }

    @Transactional
    Page<GradingView> history(UUID customerId, PageRequest page) {
        customers.visible(customerId);
        return gradings.list(page, customerId).map(GradingView::of);
    }

    @Transactional
    PaymentBehaviour payments(UUID customerId) {
        customers.visible(customerId);
        return regrading.behaviourOf(customerId);
    }
}
