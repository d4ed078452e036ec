package kam.customer.development.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kam.customer.development.plan.PlanExecution.DevelopmentMeasure;

/** The content of a plan as it is kept. */
@Embeddable
class PlanText {
    private String goal;
    private String strategy;
    private String owner;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "development_plan_measure", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<DevelopmentMeasure> measures = new ArrayList<>();

    /** Refuses with 400 a schedule that does not hold together. */
    void write(DevelopmentPlanContent content) {
        content.mustHold();
        goal = content.goal();
        strategy = content.strategy();
        owner = content.owner();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        measures.clear();
        measures.addAll(content.measures());
    }

    DevelopmentPlanContent read() {
        return new DevelopmentPlanContent(goal, strategy, owner, startsOn, endsOn, List.copyOf(measures));
    }
}
