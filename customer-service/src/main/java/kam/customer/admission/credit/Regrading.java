package kam.customer.admission.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerNews;
import kam.customer.account.customer.CustomerRepository;
import kam.kit.clock.BusinessCalendar;
import kam.kit.messaging.Outbox;

/**
 * Grades anew when instalments become overdue or are collected late (自动降级): from the last grading by a person and
 * under its policy version, never above it. Who grades locks the customer first, so that any number of instances and
 * events may do so at once. Source: 大客户管理制度 一.2, requirement C3.
 */
@ApplicationScoped
class Regrading {
    private final CustomerRepository customers;
    private final CreditPolicyRepository policies;
    private final CreditGradingRepository gradings;
    private final PaymentInstalmentRepository instalments;
    private final CustomerPaymentRepository payments;
    private final PaymentWatchRepository watches;
    private final Outbox outbox;
    private final CustomerNews news;
    private final Clock clock;
    private final BusinessCalendar calendar;

    Regrading(
            CustomerRepository customers,
            CreditPolicyRepository policies,
            CreditGradingRepository gradings,
            PaymentInstalmentRepository instalments,
            CustomerPaymentRepository payments,
            PaymentWatchRepository watches,
            Outbox outbox,
            CustomerNews news,
            Clock clock,
            BusinessCalendar calendar) {
        this.customers = customers;
        this.policies = policies;
        this.gradings = gradings;
        this.instalments = instalments;
        this.payments = payments;
        this.watches = watches;
        this.outbox = outbox;
        this.news = news;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** A customer of whom we do not know, or whom nobody has graded, is passed over. */
    @Transactional
    void regrade(UUID customerId) {
        var customer = customers.findById(customerId, LockModeType.PESSIMISTIC_WRITE);
        if (customer != null) {
            gradings.latestByPerson(customerId).ifPresent(byPerson -> regrade(customer, byPerson));
        }
    }

    private void regrade(Customer customer, CreditGrading byPerson) {
        var gradedOn = calendar.dayOf(byPerson.gradedAt());
        var behaviour = behaviourOf(customer.id());
        var policy = policies.ofVersion(byPerson.policyVersion());
        policy.paymentPenalty().ifPresent(penalty -> {
            var scores = penalty.lowered(byPerson.scores(), behaviour, gradedOn);
            var now = gradings.latestOf(customer.id()).orElseThrow();
            if (policy.score(scores).compareTo(now.score()) != 0) {
                var grading = CreditGrading.byPayments(customer, policy, scores, behaviour, clock.instant());
                gradings.persist(grading);
                outbox.append(customer, grading.graded(customer));
                news.tell(customer);
            }
        });
        watches.next(customer.id(), behaviour.nextChange(gradedOn).orElse(null));
    }

    PaymentBehaviour behaviourOf(UUID customerId) {
        return PaymentBehaviour.of(instalments.of(customerId), payments.of(customerId), calendar.today());
    }
}
