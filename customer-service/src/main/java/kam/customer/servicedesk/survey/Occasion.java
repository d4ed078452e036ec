package kam.customer.servicedesk.survey;

import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.survey.Survey.SurveyOrigin;
import kam.customer.servicedesk.survey.SurveySchedule.SurveyMethod;

/** Why and how a customer is asked; the ticket is that of a crisis, the day that of the schedule. */
record Occasion(SurveyOrigin origin, SurveyMethod method, UUID ticketId, UUID scheduleId, LocalDate scheduledFor) {
    static Occasion requested(SurveyMethod method) {
        return new Occasion(SurveyOrigin.REQUESTED, method, null, null, null);
    }

    static Occasion crisis(UUID ticketId) {
        return new Occasion(SurveyOrigin.CRISIS, SurveyMethod.INTERVIEW, ticketId, null, null);
    }

    static Occasion scheduled(SurveySchedule schedule) {
        return new Occasion(SurveyOrigin.SCHEDULED, schedule.method(), null, schedule.id(), schedule.nextDueOn());
    }
}
