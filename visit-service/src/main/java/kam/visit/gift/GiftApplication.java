package kam.visit.gift;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kam.events.ExpenseEvent.ExpenseSettled;
import kam.events.GiftEvent.GiftApproved;
import kam.events.GiftEvent.GiftGiven;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Trail;
import kam.visit.customer.KnownCustomer;
import kam.visit.gift.GiftForms.GiftWithdrawal;

/**
 * An application for a gift to someone at a customer (礼品馈赠申请): applied for by the office, approved, agreed to by
 * finance, handed over against receipt. Nobody decides on an application of their own, nor twice on one.
 * Source: 开发和管理程序 表4, requirement V5.
 */
@Entity
@Table(name = "gift_application")
class GiftApplication extends AggregateRoot {
    private String number;
    private UUID customerId;
    private String customerName;
    private String office;
    private String accountManager;

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
        this.number = number;
        this.customerId = customer.id();
        this.customerName = customer.name();
        this.office = customer.office();
        this.accountManager = customer.accountManager();
        draft(details, act);
    }

    void revise(GiftDetails changed, Act act) {
        mustBeAbleToBecome(GiftStatus.DRAFT);
        draft(changed, act);
    }

    private void draft(GiftDetails drafted, Act act) {
        if (drafted.budget().compareTo(drafted.value()) < 0) {
            throw new Problem(GiftProblem.BUDGET_BELOW_VALUE, "The budget pays for the whole gift")
                    .at("/budget", "at least " + drafted.value());
        }
        details = drafted.scaled();
        reach(GiftStatus.DRAFT, act, null);
    }

    /** Refuses what one gift may not cost, and a planned day gone by; the year's limit is the allowance's to keep. */
    void submit(BigDecimal singleLimit, Act act) {
        mustBeAbleToBecome(GiftStatus.SUBMITTED);
        if (details.budget().compareTo(singleLimit) > 0) {
            throw new Problem(GiftProblem.SINGLE_LIMIT_EXCEEDED, "One gift may cost " + singleLimit + " CNY at most");
        }
        if (details.plannedOn().isBefore(act.day())) {
            throw new Problem(GiftProblem.DAY_NOT_POSSIBLE, "It was planned for " + details.plannedOn());
        }
        reach(GiftStatus.SUBMITTED, act, null);
    }

    void decide(GiftDecision decision, Act act) {
        decide(decision, GiftStatus.APPROVED, act);
    }

    /** Gives the event if finance agrees. */
    Optional<GiftApproved> decideByFinance(GiftDecision decision, Act act) {
        decide(decision, GiftStatus.FINANCE_APPROVED, act);
        if (status == GiftStatus.REJECTED) {
            return Optional.empty();
        }
        agreedOn = act.day();
        return Optional.of(new GiftApproved(id(), customerId, office, accountManager, details.value()));
    }

    private void decide(GiftDecision decision, GiftStatus ifApproved, Act act) {
        // the transition to the approved status is asked for a rejection too: it tells whose turn it is
        mustBeAbleToBecome(ifApproved);
        if (trail.shows(act.by(), GiftStatus.DRAFT, GiftStatus.SUBMITTED, GiftStatus.APPROVED)) {
            throw new Problem(GiftProblem.OWN_APPLICATION, "You applied, or approved it before");
        }
        if (!decision.contentDigest().equals(contentDigest())) {
            throw new Problem(GiftProblem.CHANGED, "The application's digest now is " + contentDigest());
        }
        var rejected = decision.verdict() == GiftDecision.Verdict.REJECT;
        if (rejected && (decision.reason() == null || decision.reason().isBlank())) {
            throw new Problem(GiftProblem.REASON_REQUIRED, "Say why").at("/reason", "needed unless approved");
        }
        reach(rejected ? GiftStatus.REJECTED : ifApproved, act, decision.reason());
    }

    /** Refuses more than was reserved, and a day before the agreement or still to come. */
    GiftGiven handOver(GiftHandover handover, Act act) {
        mustBeAbleToBecome(GiftStatus.GIVEN);
        if (handover.givenOn().isBefore(agreedOn) || handover.givenOn().isAfter(act.day())) {
            throw new Problem(GiftProblem.DAY_NOT_POSSIBLE, "A gift is given after it was agreed to")
                    .at("/givenOn", "from " + agreedOn + " to " + act.day());
        }
        if (handover.value().compareTo(details.budget()) > 0) {
            throw new Problem(GiftProblem.OVER_RESERVED, "Reserved: " + details.budget())
                    .at("/value", "at most " + details.budget());
        }
        givenOn = handover.givenOn();
        givenValue = handover.value().setScale(2);
        receiptDocumentId = handover.receiptDocumentId();
        reach(GiftStatus.GIVEN, act, handover.remark());
        return new GiftGiven(id(), customerId, office, accountManager, givenValue, givenOn);
    }

    /** What the gift cost, once it is given; the kind is {@code GIFT}. */
    ExpenseSettled settled(Act act) {
        return new ExpenseSettled(id(), "GIFT", customerId, office, accountManager, givenValue, act.day());
    }

    void withdraw(GiftWithdrawal withdrawal, Act act) {
        mustBeAbleToBecome(GiftStatus.WITHDRAWN);
        reach(GiftStatus.WITHDRAWN, act, withdrawal.reason());
    }

    private void mustBeAbleToBecome(GiftStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(GiftProblem.WRONG_STATUS, "An application that is " + status + " cannot become " + next);
        }
    }

    private void reach(GiftStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    @Override
    public String office() {
        return office;
    }

    GiftStatus status() {
        return status;
    }

    Recipient recipient() {
        return Recipient.of(customerId, details.recipientName());
    }

    /** The budget, in the year of the planned day. */
    YearShare reserved() {
        return new YearShare(details.plannedOn().getYear(), details.budget());
    }

    /** The real value, in the year of the hand-over. */
    YearShare given() {
        return new YearShare(givenOn.getYear(), givenValue);
    }

    /** Of what is decided on: the customer and the details. */
    private String contentDigest() {
        return ContentDigest.of(customerId, details);
    }

    GiftView view() {
        var given = givenOn == null ? null : new GiftView.Given(givenOn, givenValue, receiptDocumentId);
        return new GiftView(
                id(),
                number,
                customerId,
                customerName,
                office,
                accountManager,
                status,
                details,
                contentDigest(),
                given,
                trail.steps(),
                version());
    }

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
