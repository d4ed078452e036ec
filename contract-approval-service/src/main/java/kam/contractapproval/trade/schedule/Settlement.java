package kam.contractapproval.trade.schedule;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import kam.kit.problem.Problem;

/** The settlement (结算) of a contract: planned for a day, proposed by one person and confirmed by another. */
@Embeddable
class Settlement {
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private SettlementStatus status = SettlementStatus.OPEN;

    private String proposedBy;
    private String settledBy;
    private LocalDate settledOn;

    /** Refuses with 409 once it is settled. */
    void plan(LocalDate day) {
        if (status == SettlementStatus.SETTLED) {
            throw new Problem(ScheduleProblem.WRONG_STATUS, "The settlement is " + status);
        }
        plannedOn = day;
    }

    void agree(LocalDate day) {
        plannedOn = day;
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
            throw new Problem(ScheduleProblem.SAME_PERSON, "Proposed by " + proposedBy);
        }
        settledBy = by;
        settledOn = today;
    }

    LocalDate plannedOn() {
        return plannedOn;
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
