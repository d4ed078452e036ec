package kam.customer.development.opportunity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kam.kit.problem.Problem;

/**
 * What is shown of the conditions of an opportunity's stages. Evidence of a crisis counts for that crisis only; a
 * defect is shown before its crisis begins, all else of a crisis while it lasts.
 */
@Embeddable
class Conditions {
    private int crises;

    @ElementCollection
    @CollectionTable(name = "opportunity_evidence", joinColumns = @JoinColumn(name = "opportunity_id"))
    @OrderColumn(name = "position")
    private List<Evidence> evidence = new ArrayList<>();

    void record(Evidence record) {
        evidence.add(record);
    }

    void crisisBegins() {
        crises++;
    }

    /** To which crisis evidence of this condition belongs when it is recorded in this stage; 0 to none. */
    int crisisOf(StageCondition condition, DevelopmentStage current) {
        if (!condition.ofCrisis()) {
            return 0;
        }
        return current == DevelopmentStage.CRISIS ? crises : crises + 1;
    }

    boolean met(StageCondition condition, DevelopmentStage current) {
        var crisis = crisisOf(condition, current);
        return evidence.stream()
                .filter(each -> each.condition() == condition && each.crisis() == crisis)
                .reduce((earlier, later) -> later)
                .map(Evidence::met)
                .orElse(false);
    }

    /** Refuses with 409 and names each of these that is not met. */
    void mustBeMet(Collection<StageCondition> wanted, DevelopmentStage current, String pointer) {
        var problem = new Problem(OpportunityProblem.CONDITIONS_NOT_MET, "See errors");
        for (var condition : wanted) {
            if (!met(condition, current)) {
                problem = problem.at(pointer, condition + " " + condition.chinese());
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
