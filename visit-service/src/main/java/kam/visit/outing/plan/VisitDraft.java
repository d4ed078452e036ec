package kam.visit.outing.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kam.kit.problem.Problem;
import kam.visit.outing.plan.VisitDetails.Participant;

/** What the account manager plans, and the marketing manager reads before deciding. */
@Embeddable
class VisitDraft {
    private String purpose;
    private String preparation;
    private LocalDate plannedOn;
    private BigDecimal asked;

    @ElementCollection
    @CollectionTable(name = "visit_plan_person", joinColumns = @JoinColumn(name = "visit_plan_id"))
    @OrderColumn(name = "position")
    private List<Participant> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_plan_budget_line", joinColumns = @JoinColumn(name = "visit_plan_id"))
    @OrderColumn(name = "position")
    private List<ExpenseLine> budgetLines = new ArrayList<>();

    /** Refuses a visit that is planned for a day gone by. */
    void write(VisitDetails details, LocalDate today) {
        if (details.plannedOn().isBefore(today)) {
            throw new Problem(VisitPlanProblem.DAY_NOT_POSSIBLE, "A visit is planned ahead")
                    .at("/plannedOn", "not before " + today);
        }
        purpose = details.purpose();
        preparation = details.preparation();
        plannedOn = details.plannedOn();
        people.clear();
        people.addAll(details.people());
        budgetLines.clear();
        details.budgetLines().forEach(line -> budgetLines.add(line.scaled()));
        asked = ExpenseLine.total(budgetLines);
    }

    String purpose() {
        return purpose;
    }

    VisitDetails details() {
        return new VisitDetails(purpose, preparation, plannedOn, List.copyOf(people), List.copyOf(budgetLines));
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    /** The sum of the budget lines, in CNY. */
    BigDecimal asked() {
        return asked;
    }
}
