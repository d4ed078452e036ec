package kam.goodsledger.money.margin;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import kam.goodsledger.ledger.MoneyMoved;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.Postings;
import kam.goodsledger.money.request.MoneyRequest;
import kam.kit.persistence.AggregateRoot;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;

/**
 * An office gets what of the money that reached the company is its own (办事处毛利兑付): one of finance asks, another
 * decides. Source: 结算底价, requirement G16.
 */
@Entity
@Table(name = "margin_payout")
class MarginPayout extends AggregateRoot {
    @Embedded
    private MoneyRequest request;

    private String office;

    @Enumerated(EnumType.STRING)
    private PayoutManner manner;

    MarginPayout() {}

    MarginPayout(String number, NewMarginPayout wanted, Act act) {
        this.request = new MoneyRequest(number, wanted.amount(), wanted.reason(), act);
        this.office = wanted.office();
        this.manner = wanted.manner();
    }

    /** Refuses with 409 more than the margin that is left, and to offset more than the office owes. */
    void mustBeCovered(BigDecimal margin, BigDecimal claimOnOffice) {
        request.mustNotExceed(margin, MarginProblem.EXCEEDS_MARGIN, "The margin left is");
        if (manner == PayoutManner.OFFSET) {
            request.mustNotExceed(claimOnOffice, MarginProblem.EXCEEDS_CLAIM, "The office owes");
        }
    }

    Movement movement() {
        var money = new MoneyMoved(id(), office, null, request.amount());
        return manner == PayoutManner.OFFSET ? Postings.marginOffset(money) : Postings.marginPaidOut(money);
    }

    /** Over what is asked for. */
    String contentDigest() {
        return ContentDigest.of(request.number(), office, request.amount(), manner, request.reason());
    }

    void decide(Decision decision, Act act) {
        request.decide(decision, contentDigest(), act);
    }

    @Override
    public String office() {
        return office;
    }

    MoneyRequest request() {
        return request;
    }

    PayoutManner manner() {
        return manner;
    }

    /** How an office gets its margin. */
    enum PayoutManner {
        /** 支付. */
        PAID_OUT,
        /** 抵扣办事处货款. */
        OFFSET
    }
}
