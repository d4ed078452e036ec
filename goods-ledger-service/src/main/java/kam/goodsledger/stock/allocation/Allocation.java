package kam.goodsledger.stock.allocation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import kam.goodsledger.stock.shipment.AcceptanceDeadline;
import kam.goodsledger.stock.transfer.Transfer;
import kam.kit.identity.Caller;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * Goods that the sales company has one office send to another (调配). The three days to object run as for goods of the
 * OEM; with acceptance the payable moves to the office that has them. Source: 大客户管理制度 四.1, requirement G1.
 */
@Entity
@Table(name = "allocation")
class Allocation extends AggregateRoot {
    private String number;

    @Enumerated(EnumType.STRING)
    private AllocationStatus status;

    @Embedded
    private Transfer goods;

    private String reason;
    private Instant deadline;
    private BigDecimal lost = BigDecimal.ZERO.setScale(4);

    @Embedded
    private Trail trail = new Trail();

    Allocation() {}

    Allocation(String number, Transfer goods, String reason, Act act) {
        if (goods.staysInOffice()) {
            throw new Problem(AllocationProblem.SAME_OFFICE, "Both contracts are of " + goods.fromOffice());
        }
        this.number = number;
        this.goods = goods;
        this.reason = reason;
        reach(AllocationStatus.ORDERED, act, null);
    }

    void cancel(Act act) {
        become(AllocationStatus.CANCELLED, act, null);
    }

    void dispatch(Act act, Caller by) {
        mustBeDoneBy(goods.fromOffice(), by);
        become(AllocationStatus.DISPATCHED, act, null);
    }

    void receive(Act act, Caller by, ZoneId zone) {
        mustBeDoneBy(goods.toOffice(), by);
        become(AllocationStatus.RECEIVED, act, null);
        deadline = AcceptanceDeadline.of(act.at(), zone);
    }

    /** Refuses with 409 what is disputed: that the sales company settles. */
    void accept(Act act, Caller by) {
        mustBeDoneBy(goods.toOffice(), by);
        if (status == AllocationStatus.DISPUTED) {
            throw wrongStatus(AllocationStatus.ACCEPTED);
        }
        become(AllocationStatus.ACCEPTED, act, null);
    }

    /** Stops the clock; refuses with 409 from the deadline on. */
    void dispute(Objection objection, Act act, Caller by) {
        mustBeDoneBy(goods.toOffice(), by);
        if (status == AllocationStatus.RECEIVED && AcceptanceDeadline.hasPassed(deadline, act.at())) {
            throw new Problem(AllocationProblem.TOO_LATE, "The deadline was " + deadline);
        }
        mustHaveSent(objection.lost());
        become(AllocationStatus.DISPUTED, act, objection.reason());
        lost = objection.lost();
    }

    /** What is not found lost is accepted. */
    void settle(Settlement settlement, Act act) {
        if (status != AllocationStatus.DISPUTED) {
            throw wrongStatus(AllocationStatus.ACCEPTED);
        }
        mustHaveSent(settlement.lost());
        become(AllocationStatus.ACCEPTED, act, settlement.reason());
        lost = settlement.lost();
    }

    private void mustHaveSent(BigDecimal quantity) {
        if (quantity.compareTo(goods.quantity()) > 0) {
            throw new Problem(
                            AllocationProblem.MORE_THAN_SENT,
                            "Sent: " + goods.quantity().toPlainString())
                    .at("/lost", "at most " + goods.quantity().toPlainString());
        }
    }

    /** False where somebody was faster. */
    boolean acceptSilently(Act act) {
        if (status != AllocationStatus.RECEIVED || !AcceptanceDeadline.hasPassed(deadline, act.at())) {
            return false;
        }
        reach(AllocationStatus.ACCEPTED, act, null);
        return true;
    }

    /** Refuses with 404 people of an office that is on neither side. */
    void mustConcern(Caller caller) {
        if (!caller.sees(goods.fromOffice()) && !caller.sees(goods.toOffice())) {
            throw new Problem(CommonProblem.NOT_FOUND, "Nothing is stored under this id");
        }
    }

    private static void mustBeDoneBy(String office, Caller by) {
        if (!by.sees(office)) {
            throw new Problem(AllocationProblem.NOT_YOURS, office + " has to do this");
        }
    }

    private void become(AllocationStatus next, Act act, String remark) {
        if (!status.canBecome(next)) {
            throw wrongStatus(next);
        }
        reach(next, act, remark);
    }

    private Problem wrongStatus(AllocationStatus next) {
        return new Problem(
                AllocationProblem.WRONG_STATUS, "An allocation that is " + status + " cannot become " + next);
    }

    private void reach(AllocationStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    /** It belongs to two offices; {@link #mustConcern} keeps the others out. */
    @Override
    public String office() {
        return null;
    }

    String number() {
        return number;
    }

    Transfer goods() {
        return goods;
    }

    /** Missing or damaged: as claimed while it is disputed, as found once it is accepted. */
    BigDecimal lost() {
        return lost;
    }

    AllocationView view() {
        return new AllocationView(id(), number, status, goods, reason, deadline, lost, trail.lines(), version());
    }
}
