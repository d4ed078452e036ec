package kam.customer.development.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kam.customer.development.plan.PlanExecution.DevelopmentMeasure;
import kam.kit.master.Organisation;
import kam.kit.master.StaffMember;
import kam.kit.problem.Problem;

/** What a development plan says: 目标, 策略, 措施, 时间 and who answers for it. */
record DevelopmentPlanContent(
        @NotBlank @Size(max = 1000) String goal,
        @NotBlank @Size(max = 2000) String strategy,
        @NotBlank @Size(max = 100) @StaffMember String owner,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull DevelopmentMeasure> measures) {

    /** Refuses with 409 people of another office; the pointer is where this stands. */
    void mustBeWorkOf(String office, Organisation organisation, String pointer) {
        organisation.mustWorkFor(office, owner, pointer + "/owner");
        for (var i = 0; i < measures.size(); i++) {
            organisation.mustWorkFor(office, measures.get(i).owner(), pointer + "/measures/" + i + "/owner");
        }
    }

    /** Refuses with 400 a plan that ends before it begins and measures due outside of it. */
    void mustHold() {
        var problem = new Problem(DevelopmentProblem.SCHEDULE_INVALID, "See errors");
        if (endsOn.isBefore(startsOn)) {
            problem = problem.at("/endsOn", "before startsOn");
        }
        for (var i = 0; i < measures.size(); i++) {
            var due = measures.get(i).dueOn();
            if (due.isBefore(startsOn) || due.isAfter(endsOn)) {
                problem = problem.at("/measures/" + i + "/dueOn", "outside of the plan's time");
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
