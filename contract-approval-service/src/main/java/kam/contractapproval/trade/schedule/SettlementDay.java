package kam.contractapproval.trade.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import kam.contractapproval.trade.schedule.SettlementPlan.PlanConfirmation;
import kam.kit.people.Person;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * By when a contract is to be settled (结算计划): as its terms say, with nobody named, or as somebody has set it since and
 * why, and who else has confirmed that. It holds whether or not it is confirmed. Source: 第2章 结算率, requirement A15; the
 * confirmation is ours.
 */
@Embeddable
record SettlementDay(
        LocalDate plannedOn,
        @Column(name = "previously_planned_on") LocalDate previousOn,
        @Column(name = "plan_reason") String reason,
        @Column(name = "plan_set_by") Person setBy,
        @Column(name = "plan_set_on") LocalDate setOn,
        @Column(name = "plan_confirmed_by") Person confirmedBy) {

    /** The day of the terms that hold now, after what was planned before, which may be nothing. */
    static SettlementDay agreed(LocalDate day, SettlementDay before, LocalDate today) {
        return new SettlementDay(day, before == null ? null : before.plannedOn, null, null, today, null);
    }

    SettlementDay set(SettlementPlan plan, String by, LocalDate today) {
        return new SettlementDay(plan.plannedOn(), plannedOn, plan.reason(), Person.of(by), today, null);
    }

    /** Refuses another day than the one that holds, what nobody has set, and who has set it. */
    SettlementDay confirmed(PlanConfirmation confirmation, String by) {
        if (setBy == null || confirmedBy != null) {
            throw new Problem(
                    ScheduleProblem.NO_PLAN_TO_CONFIRM,
                    Wording.of("目前的结算日期无需确认 | The day that holds now needs no confirmation"));
        }
        if (!confirmation.plannedOn().equals(plannedOn)) {
            throw new Problem(ScheduleProblem.PLAN_CHANGED, Wording.of("现定于 {0} | It is planned for {0}", plannedOn))
                    .at("/plannedOn", CommonFault.NOT_ACCEPTABLE);
        }
        if (by.equals(setBy.id())) {
            throw new Problem(ScheduleProblem.OWN_PLAN, Wording.of("该日期由您设定 | It is you who has set this day"));
        }
        return new SettlementDay(plannedOn, previousOn, reason, setBy, setOn, Person.of(by));
    }
}
