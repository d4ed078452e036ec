package kam.customer.servicedesk.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.desk.Accounts;
import kam.customer.servicedesk.survey.SurveyScheduleForms.Cadence;
import kam.customer.servicedesk.survey.SurveyScheduleForms.NewSurveySchedule;
import kam.customer.servicedesk.survey.SurveyScheduleForms.SurveyScheduleView;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;

@ApplicationScoped
class SurveyScheduleService {
    private static final String JOB = "survey-schedule";

    private final SurveyScheduleRepository schedules;
    private final Surveys surveys;
    private final Accounts accounts;
    private final Acts acts;

    SurveyScheduleService(SurveyScheduleRepository schedules, Surveys surveys, Accounts accounts, Acts acts) {
        this.schedules = schedules;
        this.surveys = surveys;
        this.accounts = accounts;
        this.acts = acts;
    }

    @Transactional
    SurveyScheduleView add(NewSurveySchedule wanted) {
        var account = accounts.of(wanted.customerId());
        var schedule =
                new SurveySchedule(account, wanted.cadence(), acts.current().day());
        schedules.add(schedule);
        return schedule.view();
    }

    @Transactional
    SurveyScheduleView change(UUID id, String ifMatch, Cadence cadence) {
        var schedule = schedules.locked(id);
        Etag.mustMatch(ifMatch, schedule.version());
        schedule.change(cadence, acts.current().day());
        schedules.flush();
        return schedule.view();
    }

    @Transactional
    SurveyScheduleView read(UUID id) {
        return schedules.visible(id).view();
    }

    @Transactional
    Page<SurveyScheduleView> list(PageRequest page, UUID customerId, LocalDate dueUntil) {
        return schedules.list(page, customerId, dueUntil).map(SurveySchedule::view);
    }

    /** Opens the survey that is due; nothing happens where another instance was faster. */
    @Transactional
    void openIfDue(UUID id) {
        var schedule = schedules.lockedForEvent(id);
        var act = acts.of(JOB);
        if (schedule.isDue(act.day())) {
            surveys.open(schedule.account(), Occasion.scheduled(schedule), act);
            schedule.goOn(act.day());
        }
    }
}
