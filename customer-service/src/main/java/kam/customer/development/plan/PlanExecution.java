package kam.customer.development.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kam.customer.development.plan.DevelopmentPlanForms.DevelopmentCompletion;
import kam.customer.development.plan.DevelopmentPlanForms.NewMeasureProgress;
import kam.customer.development.plan.MeasureState.MeasureProgress;
import kam.kit.master.StaffMember;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/** What has been done of a plan (执行情况): progress by measure, append-only, and how it ended. */
@Embeddable
class PlanExecution {
    @ElementCollection
    @CollectionTable(name = "development_plan_progress", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<MeasureProgress> progress = new ArrayList<>();

    private String conclusion;
    private String undoneReason;
    private LocalDate completedOn;

    /** Refuses with 400 a measure that the plan does not have. */
    void advance(NewMeasureProgress entry, int measures, Act act) {
        if (entry.measure() > measures) {
            throw new Problem(DevelopmentProblem.NO_SUCH_MEASURE, "The plan has " + measures + " measures")
                    .at("/measure", "no such measure");
        }
        progress.add(
                new MeasureProgress(entry.measure(), entry.percent(), entry.note(), Person.of(act.by()), act.day()));
    }

    /** Refuses with 400 to leave measures undone without a reason. */
    void complete(DevelopmentCompletion completion, List<MeasureState> measures, Act act) {
        var reason = completion.undoneReason();
        var undone = measures.stream().filter(measure -> !measure.done()).count();
        if (undone > 0 && (reason == null || reason.isBlank())) {
            throw new Problem(DevelopmentProblem.UNDONE_UNEXPLAINED, undone + " measures are not done")
                    .at("/undoneReason", "needed while measures are undone");
        }
        conclusion = completion.conclusion();
        undoneReason = reason;
        completedOn = act.day();
    }

    /** Each of these measures as it stands by what was recorded of it. */
    List<MeasureState> statesOf(List<DevelopmentMeasure> measures) {
        return IntStream.range(0, measures.size())
                .mapToObj(i -> MeasureState.of(i + 1, measures.get(i), standing(i + 1)))
                .toList();
    }

    /** What was recorded last; of what is done, the first entry since which it is. */
    private Optional<MeasureProgress> standing(int measure) {
        return progress.stream()
                .filter(entry -> entry.measure() == measure)
                .reduce((earlier, later) -> earlier.done() && later.done() ? earlier : later);
    }

    List<MeasureProgress> progress() {
        return List.copyOf(progress);
    }

    String conclusion() {
        return conclusion;
    }

    String undoneReason() {
        return undoneReason;
    }

    /** Null until then. */
    LocalDate completedOn() {
        return completedOn;
    }

    /** What is to be done (措施), by whom, until when. */
    @Embeddable
    record DevelopmentMeasure(
            @NotBlank @Size(max = 500) String name,
            @NotBlank @Size(max = 100) @StaffMember String owner,
            @NotNull LocalDate dueOn) {}
}
