package kam.customer.servicedesk.survey;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import kam.kit.clock.BusinessCalendar;
import org.jboss.logging.Logger;

/**
 * Opens the surveys that their schedules ask for. Any number of instances may do so at the same time.
 * Source: 公司大客户管理流程 四.2, requirement C15.
 */
@ApplicationScoped
class SurveyOpening {
    private static final Logger LOG = Logger.getLogger(SurveyOpening.class);
    private static final int BATCH = 200;

    private final SurveyScheduleRepository schedules;
    private final SurveyScheduleService service;
    private final BusinessCalendar calendar;

    SurveyOpening(SurveyScheduleRepository schedules, SurveyScheduleService service, BusinessCalendar calendar) {
        this.schedules = schedules;
        this.service = service;
        this.calendar = calendar;
    }

    /** A survey that cannot be opened does not keep the others from being opened. */
    @Scheduled(every = "{kam.survey.opening-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openDue() {
        for (var due : schedules.due(calendar.today(), BATCH)) {
            try {
                service.openIfDue(due);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The survey of schedule %s is due and could not be opened", due);
            }
        }
    }
}
