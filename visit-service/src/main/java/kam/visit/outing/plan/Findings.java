package kam.visit.outing.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kam.kit.problem.Problem;
import kam.visit.outing.plan.VisitDetails.Participant;

/** What was brought home from a visit; nothing until it is reported, and never rewritten. */
@Embeddable
class Findings {
    private LocalDate visitedOn;
    private String needs;
    private String competitorNews;
    private String nextStep;

    @ElementCollection
    @CollectionTable(name = "visit_plan_met", joinColumns = @JoinColumn(name = "visit_plan_id"))
    @OrderColumn(name = "position")
    private List<Participant> met = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_plan_commitment", joinColumns = @JoinColumn(name = "visit_plan_id"))
    @OrderColumn(name = "position")
    private List<Commitment> commitments = new ArrayList<>();

    /** Refuses a visit before its approval or still to come, and what was promised for a day before the visit. */
    void write(VisitReport report, LocalDate approvedOn, LocalDate today) {
        var visited = report.visitedOn();
        if (visited.isBefore(approvedOn) || visited.isAfter(today)) {
            throw new Problem(VisitPlanProblem.DAY_NOT_POSSIBLE, "A visit follows its approval and precedes its report")
                    .at("/visitedOn", "from " + approvedOn + " to " + today);
        }
        for (var i = 0; i < report.commitments().size(); i++) {
            if (report.commitments().get(i).dueOn().isBefore(visited)) {
                throw new Problem(VisitPlanProblem.DAY_NOT_POSSIBLE, "Promised for a day before the visit")
                        .at("/commitments/" + i + "/dueOn", "not before " + visited);
            }
        }
        visitedOn = visited;
        needs = report.needs();
        competitorNews = report.competitorNews();
        nextStep = report.nextStep();
        met.addAll(report.met());
        commitments.addAll(report.commitments());
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    /** Null until reported. */
    VisitReport report() {
        return visitedOn == null
                ? null
                : new VisitReport(
                        visitedOn, List.copyOf(met), needs, competitorNews, List.copyOf(commitments), nextStep);
    }
}
