package kam.visit.gift;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.events.ExpenseEvent.ExpenseSettled;
import kam.events.GiftEvent.GiftApproved;
import kam.events.GiftEvent.GiftGiven;
import kam.kit.cases.Awaits;
import kam.kit.cases.Case;
import kam.kit.cases.Decision;
import kam.kit.cases.Head;
import kam.kit.master.KnownCustomer;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;
import kam.visit.gift.GiftForms.GiftWithdrawal;

/**
 * An application for a gift to someone at a customer (礼品馈赠申请): applied for by the office, approved, agreed to by
 * finance, handed over against receipt. Nobody decides on an application of their own, nor twice on one.
 * Source: 开发和管理程序 表4, requirement V5.
 */
@Entity
@Table(name = "gift_application")
class GiftApplication extends AggregateRoot implements Case {
    @Embedded
    private Head head;

    @Enumerated(EnumType.STRING)
    private GiftStatus status;

    @Embedded
    private GiftDetails details;

    private LocalDate agreedOn;
    private LocalDate givenOn;
    private BigDecimal givenValue;
    private UUID receiptDocumentId;

    @Embedded
    private Trail trail = new Trail();

    GiftApplication() {}

    GiftApplication(String number, KnownCustomer customer, GiftDetails details, Act act) {
        head = customer.head(number, act);
        draft(details, act);
    }

    void revise(GiftDetails changed, Act act) {
        GiftCommand.REVISE.mustFit(status);
        draft(changed, act);
    }

    private void draft(GiftDetails drafted, Act act) {
        if (drafted.budget().compareTo(drafted.value()) < 0) {
            throw new Problem(
                            GiftProblem.BUDGET_BELOW_VALUE,
                            Wording.of("预算须足以支付整件礼品 | The budget pays for the whole gift"))
                    .at("/budget", CommonFault.AT_LEAST.with("min", drafted.value()));
        }
        details = drafted.scaled();
        reach(GiftStatus.DRAFT, act, null);
    }

    /** Refuses what one gift may not cost, and a planned day gone by; the year's limit is the allowance's to keep. */
    void submit(BigDecimal singleLimit, Act act) {
        GiftCommand.SUBMIT.mustFit(status);
        if (details.budget().compareTo(singleLimit) > 0) {
            throw new Problem(
                    GiftProblem.SINGLE_LIMIT_EXCEEDED,
                    Wording.of("单件礼品最高 {0} 元 | One gift may cost {0} CNY at most", singleLimit));
        }
        if (details.plannedOn().isBefore(act.day())) {
            throw new Problem(
                    GiftProblem.DAY_NOT_POSSIBLE, Wording.of("原定于 {0} | It was planned for {0}", details.plannedOn()));
        }
        reach(GiftStatus.SUBMITTED, act, null);
    }

    /** The approver's decision, then finance's; when finance agrees, it is told. */
    @Override
    public void decided(Decision decision, Act act) {
        if (!decision.approves()) {
            reach(GiftStatus.REJECTED, act, decision.reason());
        } else if (status == GiftStatus.SUBMITTED) {
            reach(GiftStatus.APPROVED, act, decision.reason());
        } else {
            agreedOn = act.day();
            reach(GiftStatus.FINANCE_APPROVED, act, decision.reason());
            tell(new GiftApproved(id(), customerId(), office(), head.accountManager(), details.value()));
        }
    }

    /** Refuses more than was reserved, and a day before the agreement or still to come. */
    void handOver(GiftHandover handover, Act act) {
        GiftCommand.HAND_OVER.mustFit(status);
        if (handover.givenOn().isBefore(agreedOn) || handover.givenOn().isAfter(act.day())) {
            throw new Problem(
                            GiftProblem.DAY_NOT_POSSIBLE,
                            Wording.of(
                                    "礼品须在财务同意之后、今日或之前送达 | A gift is given after it was agreed to, today at the latest"))
                    .at(
                            "/givenOn",
                            handover.givenOn().isBefore(agreedOn)
                                    ? CommonFault.NOT_BEFORE.with("day", agreedOn)
                                    : CommonFault.NOT_AFTER.with("day", act.day()));
        }
        if (handover.value().compareTo(details.budget()) > 0) {
            throw new Problem(GiftProblem.OVER_RESERVED, Wording.of("已预留 {0} 元 | Reserved: {0} CNY", details.budget()))
                    .at("/value", CommonFault.AT_MOST.with("max", details.budget()));
        }
        givenOn = handover.givenOn();
        givenValue = handover.value().setScale(2);
        receiptDocumentId = handover.receiptDocumentId();
        reach(GiftStatus.GIVEN, act, handover.remark());
        tell(new GiftGiven(id(), customerId(), office(), head.accountManager(), givenValue, givenOn));
        tell(new ExpenseSettled(
                id(), "GIFT", customerId(), office(), head.accountManager(), givenValue, act.day(), givenOn));
    }

    void withdraw(GiftWithdrawal withdrawal, Act act) {
        GiftCommand.WITHDRAW.mustFit(status);
        reach(GiftStatus.WITHDRAWN, act, withdrawal.reason());
    }

    private void reach(GiftStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public GiftStatus status() {
        return status;
    }

    @Override
    public Trail trail() {
        return trail;
    }

    @Override
    public Object content() {
        return new Content(customerId(), details);
    }

    @Override
    public List<Awaits> awaits() {
        return switch (status) {
            case SUBMITTED -> List.of(Awaits.decision(GiftCommand.APPROVE).of(details.budget()));
            case APPROVED -> List.of(Awaits.decision(GiftCommand.AGREE).of(details.budget()));
            case FINANCE_APPROVED ->
                List.of(Awaits.taskFor(GiftCommand.HAND_OVER, head.accountManager())
                        .dueOn(details.plannedOn()));
            default -> List.of();
        };
    }

    @Override
    public List<GiftCommand> commands() {
        return List.of(GiftCommand.values());
    }

    @Override
    public String office() {
        return head.office();
    }

    private UUID customerId() {
        return head.customer().id();
    }

    GiftDetails details() {
        return details;
    }

    /** Null until it is handed over. */
    GiftView.Given handedOver() {
        return givenOn == null ? null : new GiftView.Given(givenOn, givenValue, receiptDocumentId);
    }

    Recipient recipient() {
        return Recipient.of(customerId(), details.recipientName());
    }

    /** The budget, in the year of the planned day. */
    YearShare reserved() {
        return new YearShare(details.plannedOn().getYear(), details.budget());
    }

    /** The real value, in the year of the hand-over. */
    YearShare given() {
        return new YearShare(givenOn.getYear(), givenValue);
    }

    /** What is decided on. */
    record Content(UUID customerId, GiftDetails details) {}

    /** What a document of a gift proves (附件类别). */
    enum GiftPaper {
        /** 签收凭证: that the recipient got the gift. */
        RECEIPT,
        /** 发票. */
        INVOICE,
        OTHER
    }

    /** The part of a recipient's allowance of one calendar year that a gift takes, in CNY. */
    record YearShare(int year, BigDecimal amount) {}
}
