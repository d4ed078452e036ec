package kam.customer.servicedesk.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.DueWork;

/**
 * Opens the surveys that their schedules ask for. Any number of instances may do so at the same time.
 * Source: 公司大客户管理流程 四.2, requirement C15.
 */
@ApplicationScoped
class SurveyOpening implements DueWork<UUID> {
    private final SurveyScheduleRepository schedules;
    private final SurveyScheduleService service;
    private final BusinessCalendar calendar;

    SurveyOpening(SurveyScheduleRepository schedules, SurveyScheduleService service, BusinessCalendar calendar) {
        this.schedules = schedules;
        this.service = service;
        this.calendar = calendar;
    }

    @Override
    public List<UUID> due(int most) {
        return schedules.due(calendar.today(), most);
    }

    @Override
    public void perform(UUID due) {
        service.openIfDue(due);
    }
}
