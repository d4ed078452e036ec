package kam.customer.servicedesk.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.survey.Survey.SurveyStatus;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Series;
import kam.kit.trail.Act;

/** Opens surveys for whoever has a reason to ask. */
@ApplicationScoped
public class Surveys {
    private final SurveyRepository surveys;
    private final QuestionnaireRepository questionnaires;
    private final SurveySettings settings;
    private final Numbers numbers;
    private final Outbox outbox;

    Surveys(
            SurveyRepository surveys,
            QuestionnaireRepository questionnaires,
            SurveySettings settings,
            Numbers numbers,
            Outbox outbox) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.settings = settings;
        this.numbers = numbers;
        this.outbox = outbox;
    }

    /** After a crisis: asks the customer in an interview; returns the survey's id. */
    public UUID openAfterCrisis(Account account, UUID ticketId, Act act) {
        return open(account, Occasion.crisis(ticketId), act).id();
    }

    public boolean isCompleted(UUID surveyId) {
        return surveys.findById(surveyId).status() == SurveyStatus.COMPLETED;
    }

    Survey open(Account account, Occasion occasion, Act act) {
        var survey = new Survey(
                numbers.next(Series.SURVEY),
                account,
                occasion,
                questionnaires.newest().questionnaireVersion(),
                act.day().plusDays(settings.answerWithinDays()),
                act);
        surveys.persistAndFlush(survey);
        outbox.append(survey, survey.opened(act.day()));
        return survey;
    }
}
