package kam.goodsledger.stock.diversion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import kam.goodsledger.stock.diversion.DiversionForms.Discharge;
import kam.goodsledger.stock.diversion.DiversionForms.NewDiversion;
import kam.goodsledger.stock.transfer.Transfer;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;
import kam.kit.trail.Trail;

/**
 * Held goods of one key account that are used for another (动用暂存货物): only after the sales company has approved and
 * filed it, and with the duty to replenish them by a day. Source: 大客户管理制度 四.7, requirement G7.
 */
@Entity
@Table(name = "diversion")
class Diversion extends AggregateRoot {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(4);

    private String number;
    private String filingNumber;
    private String office;

    @Enumerated(EnumType.STRING)
    private DiversionStatus status;

    @Embedded
    private Transfer goods;

    private String reason;
    private LocalDate replenishBy;
    private BigDecimal outstanding = NOTHING;

    @Embedded
    private Trail trail = new Trail();

    Diversion() {}

    Diversion(String number, Transfer goods, NewDiversion request, Act act) {
        if (!goods.staysInOffice()) {
            throw new Problem(DiversionProblem.OTHER_OFFICE, goods.fromOffice() + " to " + goods.toOffice());
        }
        if (request.replenishBy().isBefore(act.day())) {
            throw new Problem(DiversionProblem.REPLENISHED_IN_THE_PAST, "Today is " + act.day())
                    .at("/replenishBy", "not before " + act.day());
        }
        this.number = number;
        this.office = goods.fromOffice();
        this.goods = goods;
        this.reason = request.reason();
        this.replenishBy = request.replenishBy();
        reach(DiversionStatus.REQUESTED, act, null);
    }

    /** Approved and filed under the number, or refused; tells which. */
    boolean decide(Decision decision, String filedAs, Act act) {
        var next = decision.approves() ? DiversionStatus.APPROVED : DiversionStatus.REFUSED;
        mustBeAbleToBecome(next);
        decision.mustHold(contentDigest(), trail, act, DiversionStatus.REQUESTED);
        if (decision.approves()) {
            filingNumber = filedAs;
            outstanding = goods.quantity();
        }
        reach(next, act, decision.reason());
        return decision.approves();
    }

    /** Gives the way back for so much. */
    Transfer replenish(BigDecimal quantity, Act act) {
        mustBeAbleToBecome(DiversionStatus.REPLENISHED);
        if (quantity.compareTo(outstanding) > 0) {
            throw new Problem(DiversionProblem.MORE_THAN_OUTSTANDING, "Outstanding: " + outstanding.toPlainString())
                    .at("/quantity", "at most " + outstanding.toPlainString());
        }
        outstanding = outstanding.subtract(quantity);
        if (outstanding.signum() == 0) {
            reach(DiversionStatus.REPLENISHED, act, quantity.toPlainString());
        } else {
            trail.add("PARTLY_REPLENISHED", act, quantity.toPlainString());
        }
        return goods.back(quantity);
    }

    void discharge(Discharge discharge, Act act) {
        mustBeAbleToBecome(DiversionStatus.DISCHARGED);
        outstanding = NOTHING;
        reach(DiversionStatus.DISCHARGED, act, discharge.reason());
    }

    private void mustBeAbleToBecome(DiversionStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(
                    DiversionProblem.WRONG_STATUS, "A diversion that is " + status + " cannot become " + next);
        }
    }

    private void reach(DiversionStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    private String contentDigest() {
        return ContentDigest.of(goods, reason, replenishBy);
    }

    private boolean isOverdue(LocalDate today) {
        return status == DiversionStatus.APPROVED && replenishBy.isBefore(today);
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    Transfer goods() {
        return goods;
    }

    DiversionView view(LocalDate today) {
        return new DiversionView(
                id(),
                number,
                filingNumber,
                office,
                status,
                goods,
                reason,
                replenishBy,
                outstanding,
                isOverdue(today),
                contentDigest(),
                trail.steps(),
                version());
    }
}
