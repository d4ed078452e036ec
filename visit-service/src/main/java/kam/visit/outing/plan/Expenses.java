package kam.visit.outing.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kam.kit.problem.Problem;
import kam.visit.outing.plan.ExpenseLine.ExpenseKind;
import kam.visit.outing.plan.VisitPlanForms.VisitSettlement;

/** What a visit really cost (实际费用), in CNY; nothing until it is settled, and never rewritten. */
@Embeddable
class Expenses {
    private BigDecimal spent;
    private String overBudgetReason;
    private LocalDate settledOn;

    @ElementCollection
    @CollectionTable(name = "visit_plan_expense", joinColumns = @JoinColumn(name = "visit_plan_id"))
    @OrderColumn(name = "position")
    private List<ExpenseLine> lines = new ArrayList<>();

    /** Refuses more than was released, unless a reason is given. */
    void write(VisitSettlement settlement, BigDecimal released, LocalDate today) {
        var scaled = settlement.lines().stream().map(ExpenseLine::scaled).toList();
        var total = ExpenseLine.total(scaled);
        if (total.compareTo(released) > 0 && isBlank(settlement.overBudgetReason())) {
            throw new Problem(VisitPlanProblem.REASON_REQUIRED, "Spent " + total + " of " + released + " released")
                    .at("/overBudgetReason", "needed, since more was spent than released");
        }
        lines.addAll(scaled);
        spent = total;
        overBudgetReason = settlement.overBudgetReason();
        settledOn = today;
    }

    Map<ExpenseKind, BigDecimal> byKind() {
        var sums = new EnumMap<ExpenseKind, BigDecimal>(ExpenseKind.class);
        lines.forEach(line -> sums.merge(line.kind(), line.amount(), BigDecimal::add));
        return sums;
    }

    /** Null until settled. */
    VisitPlanView.Settled settled() {
        return settledOn == null
                ? null
                : new VisitPlanView.Settled(List.copyOf(lines), spent, overBudgetReason, settledOn);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
