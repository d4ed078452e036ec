package kam.customer.development.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.customer.development.plan.DevelopmentMeeting.DevelopmentMethods;
import kam.customer.development.plan.DevelopmentMeeting.MeetingCorrection;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** Minutes as clients see them; the valid decision has the corrections in it. */
record DevelopmentMeetingView(
        UUID id,
        UUID planId,
        String office,
        NewDevelopmentMeeting minutes,
        DevelopmentMethods validDecision,
        List<MeetingCorrection> corrections,
        Person recordedBy,
        Instant recordedAt,
        long version)
        implements Versioned {

    static DevelopmentMeetingView of(DevelopmentMeeting meeting) {
        return new DevelopmentMeetingView(
                meeting.id(),
                meeting.planId(),
                meeting.office(),
                meeting.minutes(),
                meeting.validDecision(),
                meeting.corrections(),
                Person.of(meeting.recordedBy()),
                meeting.recordedAt(),
                meeting.version());
    }
}
