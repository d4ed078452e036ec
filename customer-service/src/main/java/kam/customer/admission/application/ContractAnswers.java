package kam.customer.admission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerNews;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.account.customer.CustomerStatus;
import kam.customer.admission.credit.CreditGradingRepository;
import kam.events.ContractEvent.ContractApproved;
import kam.events.ContractEvent.ContractRejected;
import kam.events.ContractEvent.ContractReturned;
import kam.events.ContractEvent.ContractWithdrawn;
import kam.kit.messaging.Outbox;

/**
 * What the approval of a proposed contract means for its application and customer. Contracts without application are
 * not ours; an answer to an older revision, or to an application that has its answer, is passed over. Source:
 * 大客户管理制度 三.2, requirement A17.
 */
@ApplicationScoped
class ContractAnswers {
    private final ApplicationRepository applications;
    private final CustomerRepository customers;
    private final CreditGradingRepository gradings;
    private final Outbox outbox;
    private final CustomerNews news;

    ContractAnswers(
            ApplicationRepository applications,
            CustomerRepository customers,
            CreditGradingRepository gradings,
            Outbox outbox,
            CustomerNews news) {
        this.applications = applications;
        this.customers = customers;
        this.gradings = gradings;
        this.outbox = outbox;
        this.news = news;
    }

    @Transactional
    void approved(ContractApproved contract) {
        awaiting(contract.applicationId(), contract.revision()).ifPresent(application -> {
            application.approve(contract);
            var customer = customers.lockedForEvent(application.customerId());
            var grading = gradings.latestOf(customer.id()).orElseThrow();
            outbox.append(
                    customer,
                    customer.confirm(contract.contractId(), grading.level().name(), grading.creditLimit()));
            news.tell(customer);
        });
    }

    @Transactional
    void returned(ContractReturned contract) {
        awaiting(contract.applicationId(), contract.revision()).ifPresent(application -> {
            outbox.append(application, application.handBack(contract.reason()));
            application.goWith(becomesProspect(application));
        });
    }

    @Transactional
    void rejected(ContractRejected contract) {
        awaiting(contract.applicationId(), contract.revision()).ifPresent(application -> {
            outbox.append(application, application.reject(contract.reason()));
            becomesProspect(application);
        });
    }

    @Transactional
    void withdrawn(ContractWithdrawn contract) {
        awaiting(contract.applicationId(), contract.revision()).ifPresent(application -> {
            application.withdraw();
            becomesProspect(application);
        });
    }

    private Optional<KeyAccountApplication> awaiting(UUID applicationId, int revision) {
        return Optional.ofNullable(applicationId)
                .map(applications::lockedForEvent)
                .filter(application -> application.awaitsAnswerTo(revision));
    }

    /** Nothing is on its way any more, so the office may grade it and apply again. */
    private Customer becomesProspect(KeyAccountApplication application) {
        var customer = customers.lockedForEvent(application.customerId());
        customer.become(CustomerStatus.PROSPECT);
        news.tell(customer);
        return customer;
    }
}
