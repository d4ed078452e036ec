package kam.customer.development.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.development.plan.MeasureState.MeasureProgress;
import kam.kit.people.Person;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** A development plan as clients see it; the overdue measures are named by their numbers. */
record DevelopmentPlanView(
        UUID id,
        String number,
        UUID customerId,
        String office,
        Person accountManager,
        DevelopmentPlanStatus status,
        DevelopmentPlanContent content,
        String contentDigest,
        List<MeasureState> measures,
        List<Integer> overdueMeasures,
        List<MeasureProgress> progress,
        String conclusion,
        String undoneReason,
        LocalDate completedOn,
        List<TrailLine> trail,
        long version)
        implements Versioned {

    static DevelopmentPlanView of(DevelopmentPlan plan, LocalDate today) {
        var measures = plan.measureStates();
        var overdue = measures.stream()
                .filter(measure -> plan.status() == DevelopmentPlanStatus.APPROVED && measure.isOverdueOn(today))
                .map(MeasureState::measure)
                .toList();
        return new DevelopmentPlanView(
                plan.id(),
                plan.number(),
                plan.customerId(),
                plan.office(),
                Person.of(plan.accountManager()),
                plan.status(),
                plan.content(),
                plan.contentDigest(),
                measures,
                overdue,
                plan.execution().progress(),
                plan.execution().conclusion(),
                plan.execution().undoneReason(),
                plan.execution().completedOn(),
                plan.steps(),
                plan.version());
    }
}
