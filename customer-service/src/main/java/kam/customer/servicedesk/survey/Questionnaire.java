package kam.customer.servicedesk.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/**
 * A version of the questionnaire (调查问卷): what customers are asked and how much each question weighs. The newest
 * version is asked; older ones stay for the surveys that were opened with them. Source: 服务管理流程 六, requirement
 * C15.
 */
@Entity
@Table(name = "questionnaire")
class Questionnaire extends AggregateRoot {
    private int questionnaireVersion;
    private String title;

    @ElementCollection
    @CollectionTable(name = "questionnaire_question", joinColumns = @JoinColumn(name = "questionnaire_id"))
    @OrderColumn(name = "position")
    private List<Question> questions = new ArrayList<>();

    private String issuedBy;
    private Instant issuedAt;

    Questionnaire() {}

    /** Refuses two questions of one code. */
    Questionnaire(int version, NewQuestionnaire content, Act act) {
        var codes = new HashSet<String>();
        for (var i = 0; i < content.questions().size(); i++) {
            if (!codes.add(content.questions().get(i).code())) {
                throw new Problem(SurveyProblem.QUESTIONNAIRE_INVALID, "Each question has a code of its own")
                        .at("/questions/" + i + "/code", "there is one before it");
            }
        }
        questionnaireVersion = version;
        title = content.title();
        questions.addAll(content.questions());
        issuedBy = act.by();
        issuedAt = act.at();
    }

    int questionnaireVersion() {
        return questionnaireVersion;
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    /** Everybody may read what customers are asked. */
    @Override
    public String office() {
        return null;
    }

    QuestionnaireView view() {
        return new QuestionnaireView(
                id(), questionnaireVersion, title, questions(), Person.of(issuedBy), issuedAt, version());
    }

    /** The questions that are asked from now on. */
    record NewQuestionnaire(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull Question> questions) {}

    /** A question of a questionnaire, answered from 1 (bad) to 5 (good); the weight is relative to the others. */
    @Embeddable
    record Question(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 300) String text,
            @NotNull @Min(1) @Max(100) Integer weight) {}
}
