package kam.customer.development.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kam.customer.development.plan.DevelopmentMeeting.DevelopmentMethods;
import kam.customer.development.plan.DevelopmentMeeting.MeetingAttendee;
import kam.customer.development.plan.DevelopmentMeeting.MeetingOpinion;
import kam.kit.problem.Problem;

/**
 * Minutes of a meeting on how to develop a customer: who took part, what was told of the customer, what they thought
 * and what was decided, with the reason.
 */
record NewDevelopmentMeeting(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 100) String chair,
        @NotBlank @Size(max = 2000) String introduction,
        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull MeetingAttendee> attendees,
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull MeetingOpinion> opinions,
        @Valid @NotNull DevelopmentMethods decision,
        @NotBlank @Size(max = 1000) String reason) {

    /** Refuses with 400 a meeting to come, opinions of people who were not there and a decision for nothing. */
    void mustHold(LocalDate today) {
        var problem = new Problem(DevelopmentProblem.MEETING_INVALID, "See errors");
        if (heldOn.isAfter(today)) {
            problem = problem.at("/heldOn", "is still to come");
        }
        var present = attendees.stream().map(MeetingAttendee::name).collect(Collectors.toSet());
        for (var i = 0; i < opinions.size(); i++) {
            if (!present.contains(opinions.get(i).attendee())) {
                problem = problem.at("/opinions/" + i + "/attendee", "did not attend");
            }
        }
        if (!decision.any()) {
            problem = problem.at("/decision", "choose at least one way");
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
