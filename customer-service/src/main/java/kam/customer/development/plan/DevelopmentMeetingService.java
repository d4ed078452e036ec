package kam.customer.development.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.development.plan.DevelopmentMeeting.NewMeetingCorrection;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Acts;

@ApplicationScoped
class DevelopmentMeetingService {
    private final DevelopmentPlanRepository plans;
    private final DevelopmentMeetingRepository meetings;
    private final Acts acts;

    DevelopmentMeetingService(DevelopmentPlanRepository plans, DevelopmentMeetingRepository meetings, Acts acts) {
        this.plans = plans;
        this.meetings = meetings;
        this.acts = acts;
    }

    @Transactional
    DevelopmentMeetingView record(UUID planId, NewDevelopmentMeeting minutes) {
        var meeting = new DevelopmentMeeting(plans.visible(planId), minutes, acts.current());
        meetings.persistAndFlush(meeting);
        return DevelopmentMeetingView.of(meeting);
    }

    @Transactional
    DevelopmentMeetingView correct(UUID planId, UUID id, NewMeetingCorrection correction) {
        var meeting = DevelopmentMeetingRepository.of(planId, meetings.locked(id));
        meeting.correct(correction, acts.current());
        meetings.flush();
        return DevelopmentMeetingView.of(meeting);
    }

    @Transactional
    DevelopmentMeetingView read(UUID planId, UUID id) {
        return DevelopmentMeetingView.of(DevelopmentMeetingRepository.of(planId, meetings.visible(id)));
    }

    @Transactional
    Page<DevelopmentMeetingView> list(UUID planId, PageRequest page) {
        plans.visible(planId);
        return meetings.list(page, planId).map(DevelopmentMeetingView::of);
    }
}
