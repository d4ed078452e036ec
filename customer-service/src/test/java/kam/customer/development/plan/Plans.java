package kam.customer.development.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.customer.account.customer.Customers;
import kam.customer.development.plan.PlanExecution.DevelopmentMeasure;
import kam.kit.trail.Act;
import kam.kit.trail.Decision;

/** Development plans for tests. */
final class Plans {
    static final Act ZHAO = on("2026-02-01", "zhao");
    static final Act DIRECTOR = on("2026-02-02", "director");

    private Plans() {}

    static Act on(String day, String by) {
        return new Act(by, Instant.parse(day + "T01:00:00Z"), LocalDate.parse(day));
    }

    static DevelopmentPlanContent content(String measureDue) {
        return new DevelopmentPlanContent(
                "首选供应商",
                "方案切入",
                "zhao",
                LocalDate.parse("2026-02-01"),
                LocalDate.parse("2026-06-30"),
                List.of(
                        new DevelopmentMeasure("技术交流会", "zhao", LocalDate.parse(measureDue)),
                        new DevelopmentMeasure("样机试用", "li", LocalDate.parse("2026-05-01"))));
    }

    static DevelopmentPlan draft() {
        return new DevelopmentPlan("KF-2026-000001", Customers.prospect(), content("2026-03-01"), ZHAO);
    }

    static DevelopmentPlan approved() {
        var plan = draft();
        plan.submit(ZHAO);
        plan.decide(approval(plan), DIRECTOR);
        return plan;
    }

    static Decision approval(DevelopmentPlan plan) {
        return new Decision(Decision.Verdict.APPROVE, plan.contentDigest(), null);
    }
}
