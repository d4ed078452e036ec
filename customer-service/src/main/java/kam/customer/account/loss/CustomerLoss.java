package kam.customer.account.loss;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.account.loss.LossForms.LossContent;
import kam.customer.account.loss.LossForms.LossReason;
import kam.events.CustomerEvent.KeyAccountLost;
import kam.kit.cases.Awaits;
import kam.kit.cases.Case;
import kam.kit.cases.Decision;
import kam.kit.cases.Head;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * That a key account is lost (客户流失): proposed by the office, with its day and reason, decided by the director of the
 * department. No customer is lost by silence alone. Source: requirement C28; who decides is ours.
 */
@Entity
@Table(name = "customer_loss")
class CustomerLoss extends AggregateRoot implements Case {
    /** Where it stands (流失认定状态). */
    enum LossStatus {
        /** Waits for the director. */
        PROPOSED,
        CONFIRMED,
        REJECTED,
        /** The customer came back afterwards. */
        REGAINED
    }

    @Embedded
    private Head head;

    @Enumerated(EnumType.STRING)
    private LossStatus status;

    @Enumerated(EnumType.STRING)
    private LossReason reasonCode;

    private String reason;
    private LocalDate lostOn;

    @Embedded
    private Trail trail = new Trail();

    CustomerLoss() {}

    CustomerLoss(Customer customer, LossContent content, Act act) {
        if (content.lostOn().isAfter(act.day())) {
            throw new Problem(
                            LossProblem.DAY_TO_COME,
                            Wording.of("今日为 {day} | Today is {day}").with("day", act.day()))
                    .at("/lostOn", CommonFault.NOT_AFTER.with("day", act.day()));
        }
        head = customer.head(customer.number(), act);
        reasonCode = content.reasonCode();
        reason = content.reason();
        lostOn = content.lostOn();
        reach(LossStatus.PROPOSED, act, reason);
    }

    @Override
    public void decided(Decision decision, Act act) {
        reach(decision.approves() ? LossStatus.CONFIRMED : LossStatus.REJECTED, act, decision.reason());
    }

    boolean isConfirmed() {
        return status == LossStatus.CONFIRMED;
    }

    KeyAccountLost event(Customer customer, Act act) {
        return new KeyAccountLost(
                customer.id(),
                customer.number(),
                customer.office(),
                customer.accountManager(),
                reasonCode.name(),
                reason,
                lostOn,
                head.createdBy(),
                act.by());
    }

    void regained(String why, Act act) {
        reach(LossStatus.REGAINED, act, why);
    }

    private void reach(LossStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    @Override
    public UUID addressedBy(UUID own) {
        return head.customer().id();
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public LossStatus status() {
        return status;
    }

    @Override
    public Trail trail() {
        return trail;
    }

    @Override
    public LossContent content() {
        return new LossContent(reasonCode, reason, lostOn);
    }

    @Override
    public List<Awaits> awaits() {
        return status == LossStatus.PROPOSED ? List.of(Awaits.decision(LossCommand.DECIDE)) : List.of();
    }

    @Override
    public List<LossCommand> commands() {
        return List.of(LossCommand.values());
    }

    @Override
    public String office() {
        return head.office();
    }
}
