package kam.goodsledger.stock.diversion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kam.goodsledger.stock.diversion.DiversionForms.Discharge;
import kam.goodsledger.stock.diversion.DiversionForms.NewDiversion;
import kam.goodsledger.stock.transfer.Transfer;
import kam.kit.cases.Awaits;
import kam.kit.cases.Case;
import kam.kit.cases.Decision;
import kam.kit.cases.Head;
import kam.kit.identity.Role;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * Held goods of one key account that are used for another (动用暂存货物): only after the sales company has approved and
 * filed it, and with the duty to replenish them by a day. Source: 大客户管理制度 四.7, requirement G7.
 */
@Entity
@Table(name = "diversion")
class Diversion extends AggregateRoot implements Case {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(4);

    /** About no customer: the goods of one are used for another. */
    @Embedded
    private Head head;

    @Enumerated(EnumType.STRING)
    private DiversionStatus status;

    private String filingNumber;

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
            throw new Problem(
                    DiversionProblem.OTHER_OFFICE, Wording.of("{0} → {1}", goods.fromOffice(), goods.toOffice()));
        }
        if (request.replenishBy().isBefore(act.day())) {
            throw new Problem(DiversionProblem.REPLENISHED_IN_THE_PAST, Wording.of("今日为 {0} | Today is {0}", act.day()))
                    .at("/replenishBy", CommonFault.NOT_BEFORE.with("day", act.day()));
        }
        this.head = new Head(number, null, goods.fromOffice(), null, act);
        this.goods = goods;
        this.reason = request.reason();
        this.replenishBy = request.replenishBy();
        reach(DiversionStatus.REQUESTED, act, null);
    }

    @Override
    public void decided(Decision decision, Act act) {
        if (decision.approves()) {
            outstanding = goods.quantity();
            reach(DiversionStatus.APPROVED, act, decision.reason());
        } else {
            reach(DiversionStatus.REFUSED, act, decision.reason());
        }
    }

    /** Under the number in the sales company's files, once it is approved. */
    void filed(String as) {
        filingNumber = as;
    }

    /** Gives the way back for so much. */
    Transfer replenish(BigDecimal quantity, Act act) {
        DiversionCommand.REPLENISH.mustFit(status);
        if (quantity.compareTo(outstanding) > 0) {
            throw new Problem(
                            DiversionProblem.MORE_THAN_OUTSTANDING,
                            Wording.of("待补足 {0} | Outstanding: {0}", outstanding.toPlainString()))
                    .at("/quantity", CommonFault.AT_MOST.with("max", outstanding.toPlainString()));
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
        DiversionCommand.DISCHARGE.mustFit(status);
        outstanding = NOTHING;
        reach(DiversionStatus.DISCHARGED, act, discharge.reason());
    }

    private void reach(DiversionStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    boolean isOverdue(LocalDate today) {
        return status == DiversionStatus.APPROVED && replenishBy.isBefore(today);
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public DiversionStatus status() {
        return status;
    }

    @Override
    public Trail trail() {
        return trail;
    }

    @Override
    public Object content() {
        return new Content(goods, reason, replenishBy);
    }

    /** What is decided on. */
    record Content(Transfer goods, String reason, LocalDate replenishBy) {}

    @Override
    public List<Awaits> awaits() {
        return switch (status) {
            case REQUESTED -> List.of(Awaits.decision(DiversionCommand.DECIDE));
            case APPROVED ->
                List.of(Awaits.taskOf(DiversionCommand.REPLENISH, Role.OFFICE_CLERK, Role.OFFICE_MANAGER)
                        .dueOn(replenishBy));
            case REFUSED, REPLENISHED, DISCHARGED -> List.of();
        };
    }

    @Override
    public List<DiversionCommand> commands() {
        return List.of(DiversionCommand.values());
    }

    @Override
    public String office() {
        return head.office();
    }

    String filingNumber() {
        return filingNumber;
    }

    Transfer goods() {
        return goods;
    }

    String reason() {
        return reason;
    }

    LocalDate replenishBy() {
        return replenishBy;
    }

    BigDecimal outstanding() {
        return outstanding;
    }
}
