package kam.customer.development.plan;

import static kam.customer.Refusal.codeOf;
import static kam.customer.Refusal.pointersOf;
import static kam.customer.development.plan.Plans.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kam.customer.development.plan.DevelopmentMeeting.DevelopmentMethods;
import kam.customer.development.plan.DevelopmentMeeting.MeetingAttendee;
import kam.customer.development.plan.DevelopmentMeeting.MeetingOpinion;
import kam.customer.development.plan.DevelopmentMeeting.NewMeetingCorrection;
import org.junit.jupiter.api.Test;

class DevelopmentMeetingTest {
    private static final DevelopmentMethods NONE = new DevelopmentMethods(false, false, false);
    private static final DevelopmentMethods PRESENTATION_AND_VISIT = new DevelopmentMethods(true, false, true);

    @Test
    void severalWaysMayBeChosen() {
        var meeting = meeting(PRESENTATION_AND_VISIT);
        assertThat(meeting.validDecision()).isEqualTo(PRESENTATION_AND_VISIT);
    }

    @Test
    void theLastCorrectionOfTheDecisionCountsAndTheMinutesStay() {
        var meeting = meeting(PRESENTATION_AND_VISIT);
        meeting.correct(new NewMeetingCorrection("另有寄送资料", new DevelopmentMethods(true, true, true)), ZHAO);
        meeting.correct(new NewMeetingCorrection("主持人姓名有误", null), ZHAO);
        assertThat(meeting.validDecision().mailedMaterial()).isTrue();
        assertThat(meeting.minutes().decision()).isEqualTo(PRESENTATION_AND_VISIT);
        assertThat(meeting.corrections()).hasSize(2);
        assertThat(codeOf(() -> meeting.correct(new NewMeetingCorrection("x", NONE), ZHAO)))
                .isEqualTo("development-meeting-invalid");
    }

    @Test
    void whatDoesNotHoldIsNamed() {
        var minutes = minutes("2026-02-02", "chen", NONE);
        assertThat(pointersOf(() -> minutes.mustHold(ZHAO.day())))
                .containsExactly("/heldOn", "/opinions/0/attendee", "/decision");
    }

    private static DevelopmentMeeting meeting(DevelopmentMethods decision) {
        return new DevelopmentMeeting(Plans.draft(), minutes("2026-02-01", "zhao", decision), ZHAO);
    }

    private static NewDevelopmentMeeting minutes(String heldOn, String speaker, DevelopmentMethods decision) {
        return new NewDevelopmentMeeting(
                LocalDate.parse(heldOn),
                "zhang",
                "年采购水泵约 200 台",
                List.of(new MeetingAttendee("zhao", "客户经理"), new MeetingAttendee("zhang", null)),
                List.of(new MeetingOpinion(speaker, "先请客户来听介绍")),
                decision,
                "客户重视技术");
    }
}
