package kam.customer.account.loss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerNews;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.account.customer.CustomerStatus;
import kam.customer.account.loss.LossForms.LossContent;
import kam.customer.account.loss.LossForms.LossReason;
import kam.customer.account.loss.LossForms.LossView;
import kam.customer.account.loss.LossForms.Regain;
import kam.events.CustomerEvent.KeyAccountRegained;
import kam.kit.cases.Cases;
import kam.kit.cases.Decision;
import kam.kit.cases.Desk;
import kam.kit.messaging.Outbox;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;

/** Locks the customer first and its loss after it, always. */
@ApplicationScoped
class LossService {
    private final Desk<CustomerLoss, LossView> desk;
    private final LossRepository losses;
    private final CustomerRepository customers;
    private final CustomerNews news;
    private final RunningContracts contracts;
    private final Outbox outbox;

    LossService(
            Cases cases,
            LossRepository losses,
            CustomerRepository customers,
            CustomerNews news,
            RunningContracts contracts,
            Outbox outbox) {
        this.desk = cases.desk(losses, LossView::of);
        this.losses = losses;
        this.customers = customers;
        this.news = news;
        this.contracts = contracts;
        this.outbox = outbox;
    }

    @Transactional
    LossView propose(UUID customerId, LossContent content) {
        var customer = customers.locked(customerId);
        customer.mustBeAbleToBecome(CustomerStatus.LOST);
        losses.latestOf(customerId)
                .filter(loss -> loss.status() == CustomerLoss.LossStatus.PROPOSED)
                .ifPresent(loss -> {
                    throw new Problem(LossProblem.ALREADY_PROPOSED, Wording.of("请等待决定 | It waits for its decision"));
                });
        mustAllow(content.reasonCode(), customerId);
        return desk.open(act -> new CustomerLoss(customer, content, act));
    }

    /** Refuses a customer with a contract in force, unless it has closed down. */
    private void mustAllow(LossReason reason, UUID customerId) {
        if (reason != LossReason.CLOSED) {
            contracts.of(customerId).ifPresent(number -> {
                throw new Problem(
                        LossProblem.CONTRACT_IN_FORCE,
                        Wording.of("合同 {number} 生效中 | {number} is in force").with("number", number));
            });
        }
    }

    @Transactional
    LossView decide(UUID customerId, Decision decision) {
        customers.lockedForEvent(customerId);
        return desk.decide(latest(customerId).id(), decision, (loss, act) -> {
            if (loss.isConfirmed()) {
                mustAllow(loss.content().reasonCode(), customerId);
                becomes(CustomerStatus.LOST, loss, act);
            }
        });
    }

    private void becomes(CustomerStatus status, CustomerLoss loss, Act act) {
        var customer = customers.lockedForEvent(loss.head().customer().id());
        customer.become(status);
        outbox.append(customer, loss.event(customer, act));
        news.tell(customer);
    }

    /** A lost customer is a prospect again. */
    @Transactional
    LossView regain(UUID customerId, Regain regain) {
        var customer = customers.locked(customerId);
        if (customer.status() != CustomerStatus.LOST) {
            throw new Problem(LossProblem.NOT_LOST, Wording.of("无须恢复 | There is nothing to regain"));
        }
        return desk.change(latest(customerId).id(), LossCommand.REGAIN, (loss, act) -> {
            loss.regained(regain.reason(), act);
            customer.become(CustomerStatus.PROSPECT);
            outbox.append(customer, event(customer, regain, act));
            news.tell(customer);
        });
    }

    private static KeyAccountRegained event(Customer customer, Regain regain, Act act) {
        return new KeyAccountRegained(
                customer.id(),
                customer.number(),
                customer.office(),
                customer.accountManager(),
                regain.reason(),
                act.day());
    }

    /** The latest. */
    @Transactional
    LossView read(UUID customerId) {
        return desk.read(latest(customerId).id());
    }

    private CustomerLoss latest(UUID customerId) {
        return losses.latestOf(customerId)
                .orElseThrow(() -> new Problem(
                        CommonProblem.NOT_FOUND, new Wording("此编号下没有任何内容", "Nothing is stored under this id")));
    }
}
