package kam.contractapproval.trade.schedule;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import kam.contractapproval.trade.schedule.SettlementPlan.PlanConfirmation;
import kam.kit.label.Called;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** The settlement (结算) of a contract: planned for a day, proposed by one person and confirmed by another. */
@Embeddable
class Settlement {
    @Embedded
    private SettlementDay day;

    @Enumerated(EnumType.STRING)
    private SettlementStatus status = SettlementStatus.OPEN;

    private String proposedBy;
    private String settledBy;
    private LocalDate settledOn;

    /** Refuses with 409 once it is settled. */
    void plan(SettlementPlan plan, String by, LocalDate today) {
        mustNotBeSettled();
        day = day.set(plan, by, today);
    }

    /** The same; by somebody else than who has set the day. */
    void confirm(PlanConfirmation confirmation, String by) {
        mustNotBeSettled();
        day = day.confirmed(confirmation, by);
    }

    private void mustNotBeSettled() {
        if (status == SettlementStatus.SETTLED) {
            throw new Problem(
                    ScheduleProblem.WRONG_STATUS,
                    Wording.of("结算{status} | The settlement is {status}").with("status", Called.of(status)));
        }
    }

    void agree(LocalDate agreed, LocalDate today) {
        day = SettlementDay.agreed(agreed, day, today);
    }

    /** What was proposed is no longer what holds. */
    void reopen() {
        if (status == SettlementStatus.PROPOSED) {
            status = SettlementStatus.OPEN;
            proposedBy = null;
        }
    }

    void mustBeOpen() {
        status.to(SettlementStatus.PROPOSED);
    }

    void propose(String by) {
        status = status.to(SettlementStatus.PROPOSED);
        proposedBy = by;
    }

    /** By somebody else than who proposed it. */
    void confirm(String by, LocalDate today) {
        status = status.to(SettlementStatus.SETTLED);
        if (by.equals(proposedBy)) {
            throw new Problem(ScheduleProblem.SAME_PERSON, Wording.of("由 {0} 提出 | Proposed by {0}", proposedBy));
        }
        settledBy = by;
        settledOn = today;
    }

    SettlementDay day() {
        return day;
    }

    SettlementStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    String settledBy() {
        return settledBy;
    }

    LocalDate settledOn() {
        return settledOn;
    }
}
