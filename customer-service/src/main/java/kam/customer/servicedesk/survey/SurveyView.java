package kam.customer.servicedesk.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.survey.Survey.Mark;
import kam.customer.servicedesk.survey.Survey.SurveyOrigin;
import kam.customer.servicedesk.survey.Survey.SurveyStatus;
import kam.customer.servicedesk.survey.SurveySchedule.SurveyMethod;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** A survey as clients see it; {@code result} is absent until it is answered. */
record SurveyView(
        UUID id,
        String number,
        Account account,
        SurveyOrigin origin,
        SurveyMethod method,
        SurveyStatus status,
        UUID ticketId,
        int questionnaireVersion,
        LocalDate dueOn,
        boolean overdue,
        Result result,
        List<TrailLine> steps,
        long version)
        implements Versioned {

    /** The score from 0 to 100 and what it was made of. */
    record Result(BigDecimal score, String respondent, LocalDate answeredOn, List<Mark> marks, String wishes) {}
}
