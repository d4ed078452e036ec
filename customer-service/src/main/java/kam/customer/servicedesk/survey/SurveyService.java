package kam.customer.servicedesk.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.servicedesk.desk.Accounts;
import kam.customer.servicedesk.survey.Survey.SurveyStatus;
import kam.customer.servicedesk.survey.SurveyForms.NewSurvey;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Acts;

@ApplicationScoped
class SurveyService {
    private final SurveyRepository surveys;
    private final Surveys opening;
    private final QuestionnaireRepository questionnaires;
    private final ImprovementActionRepository actions;
    private final Accounts accounts;
    private final SurveySettings settings;
    private final Outbox outbox;
    private final Acts acts;

    SurveyService(
            SurveyRepository surveys,
            Surveys opening,
            QuestionnaireRepository questionnaires,
            ImprovementActionRepository actions,
            Accounts accounts,
            SurveySettings settings,
            Outbox outbox,
            Acts acts) {
        this.surveys = surveys;
        this.opening = opening;
        this.questionnaires = questionnaires;
        this.actions = actions;
        this.accounts = accounts;
        this.settings = settings;
        this.outbox = outbox;
        this.acts = acts;
    }

    @Transactional
    SurveyView open(NewSurvey wanted) {
        var act = acts.current();
        return opening.open(accounts.of(wanted.customerId()), Occasion.requested(wanted.method()), act)
                .view(act.day());
    }

    /** A low score opens an improvement action for the account manager. */
    @Transactional
    SurveyView complete(UUID id, SurveyAnswers answers) {
        var survey = surveys.locked(id);
        var act = acts.current();
        var questions = questionnaires.ofVersion(survey.questionnaireVersion()).questions();
        var completed = survey.complete(answers, questions, act);
        outbox.append(survey, completed);
        if (survey.score().compareTo(settings.improvementBelow()) < 0) {
            var dueOn = act.day().plusDays(settings.improvementWithinDays());
            actions.persist(new ImprovementAction(survey, dueOn, act));
        }
        surveys.flush();
        return survey.view(act.day());
    }

    @Transactional
    SurveyView read(UUID id) {
        return surveys.visible(id).view(acts.current().day());
    }

    @Transactional
    Page<SurveyView> list(PageRequest page, SurveyStatus status, UUID customerId, Boolean overdue) {
        var today = acts.current().day();
        return surveys.list(page, status, customerId, overdue, today).map(survey -> survey.view(today));
    }
}
