package kam.goodsledger.margin;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import kam.goodsledger.ledger.MoneyMoved;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.Postings;
import kam.goodsledger.request.RequestStatus;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;
import kam.kit.trail.Step;
import kam.kit.trail.Trail;

/**
 * An office gets what of the money that reached the company is its own (办事处毛利兑付): one of finance asks, another
 * decides. Source: 结算底价, requirement G16.
 */
@Entity
@Table(name = "margin_payout")
class MarginPayout extends AggregateRoot {
    private String number;
    private String office;
    private BigDecimal amount;
    private String reason;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Embedded
    private Trail trail = new Trail();

    @Enumerated(EnumType.STRING)
    private PayoutManner manner;

    MarginPayout() {}

    MarginPayout(String number, NewMarginPayout wanted, Act act) {
        this.number = number;
        this.office = wanted.office();
        this.amount = wanted.amount();
        this.reason = wanted.reason();
        this.status = RequestStatus.ASKED;
        this.trail.add(status, act, reason);
        this.manner = wanted.manner();
    }

    /** Refuses with 409 more than the margin that is left, and to offset more than the office owes. */
    void mustBeCovered(BigDecimal margin, BigDecimal claimOnOffice) {
        if (amount.compareTo(margin) > 0) {
            throw new Problem(MarginProblem.EXCEEDS_MARGIN, "The margin left is " + margin.toPlainString())
                    .at("/amount", "at most " + margin.toPlainString());
        }
        if (manner == PayoutManner.OFFSET && amount.compareTo(claimOnOffice) > 0) {
            throw new Problem(MarginProblem.EXCEEDS_CLAIM, "The office owes " + claimOnOffice.toPlainString())
                    .at("/amount", "at most " + claimOnOffice.toPlainString());
        }
    }

    Movement movement() {
        var money = new MoneyMoved(id(), office, null, amount);
        return manner == PayoutManner.OFFSET ? Postings.marginOffset(money) : Postings.marginPaidOut(money);
    }

    /** Over what is asked for. */
    String contentDigest() {
        return ContentDigest.of(number, office, amount, manner, reason);
    }

    void decide(Decision decision, Act act) {
        status = status.decided(decision, contentDigest(), trail, act);
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    BigDecimal amount() {
        return amount;
    }

    String reason() {
        return reason;
    }

    RequestStatus status() {
        return status;
    }

    /** Who asked and why, and who decided. */
    List<Step> steps() {
        return trail.steps();
    }

    PayoutManner manner() {
        return manner;
    }
}
