package kam.customer.servicedesk.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.servicedesk.survey.Questionnaire.NewQuestionnaire;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Acts;

@ApplicationScoped
class QuestionnaireService {
    private final QuestionnaireRepository questionnaires;
    private final Acts acts;

    QuestionnaireService(QuestionnaireRepository questionnaires, Acts acts) {
        this.questionnaires = questionnaires;
        this.acts = acts;
    }

    /** Two issued at the same moment would get the same number: the database refuses the second with 409. */
    @Transactional
    QuestionnaireView issue(NewQuestionnaire content) {
        var version = questionnaires.newest().questionnaireVersion() + 1;
        var questionnaire = new Questionnaire(version, content, acts.current());
        questionnaires.persistAndFlush(questionnaire);
        return questionnaire.view();
    }

    @Transactional
    QuestionnaireView read(UUID id) {
        return questionnaires.visible(id).view();
    }

    @Transactional
    Page<QuestionnaireView> list(PageRequest page) {
        return questionnaires.list(page).map(Questionnaire::view);
    }
}
