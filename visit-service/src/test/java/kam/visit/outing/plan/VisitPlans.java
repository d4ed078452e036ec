package kam.visit.outing.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kam.kit.master.KnownCustomer;
import kam.kit.trail.Act;
import kam.testing.ToldCustomers;
import kam.visit.outing.plan.ExpenseLine.ExpenseKind;
import kam.visit.outing.plan.VisitDecision.Verdict;
import kam.visit.outing.plan.VisitDetails.Participant;
import kam.visit.outing.plan.VisitDetails.Side;
import kam.visit.outing.plan.VisitPlanForms.BudgetRelease;
import kam.visit.outing.plan.VisitPlanForms.VisitSettlement;

/** Visit plans of one office as rules are tested on them: everything happens on one day unless said otherwise. */
final class VisitPlans {
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private VisitPlans() {}

    static VisitPlan planned(String... amounts) {
        return new VisitPlan("BF-2026-000001", customer(), details(DAY, amounts), by("wang"));
    }

    static VisitPlan approved(String... amounts) {
        var plan = planned(amounts);
        plan.decide(approval(plan), by("marketing"));
        return plan;
    }

    static VisitPlan budgeted(String amount) {
        var plan = approved(amount);
        plan.release(budget(amount), by("finance"));
        return plan;
    }

    static KnownCustomer customer() {
        return new KnownCustomer(
                ToldCustomers.of(UUID.randomUUID(), "KH-2026-000001", "华北机电", "PROSPECT", "BJ", "wang"));
    }

    static VisitDetails details(LocalDate plannedOn, String... amounts) {
        return new VisitDetails("年度框架", "资料", plannedOn, List.of(met()), lines(amounts));
    }

    static Participant met() {
        return new Participant(Side.CUSTOMER, "张总", "总经理");
    }

    static VisitReport report(LocalDate visitedOn) {
        return new VisitReport(visitedOn, List.of(met()), "交期", "竞品降价", List.of(), "报价");
    }

    static List<ExpenseLine> lines(String... amounts) {
        return List.of(amounts).stream()
                .map(amount -> line(ExpenseKind.TRAVEL, amount))
                .toList();
    }

    static ExpenseLine line(ExpenseKind kind, String amount) {
        return new ExpenseLine(kind, new BigDecimal(amount), null);
    }

    static VisitSettlement spent(String reason, String... amounts) {
        return new VisitSettlement(lines(amounts), reason);
    }

    static BudgetRelease budget(String amount) {
        return new BudgetRelease(new BigDecimal(amount), null);
    }

    static VisitDecision approval(VisitPlan plan) {
        return decision(plan, Verdict.APPROVE, null);
    }

    static VisitDecision decision(VisitPlan plan, Verdict verdict, String reason) {
        return new VisitDecision(verdict, plan.contentDigest(), reason);
    }

    static Act by(String person) {
        return by(person, DAY);
    }

    static Act by(String person, LocalDate day) {
        return new Act(person, day.atStartOfDay().toInstant(ZoneOffset.ofHours(8)), day);
    }
}
