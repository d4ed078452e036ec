package kam.customer.servicedesk.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kam.customer.servicedesk.desk.DeskActs;
import kam.customer.servicedesk.survey.Questionnaire.NewQuestionnaire;
import kam.customer.servicedesk.survey.Questionnaire.Question;
import kam.customer.servicedesk.survey.SurveySchedule.SurveyMethod;
import kam.customer.servicedesk.survey.SurveyScheduleForms.Cadence;
import org.junit.jupiter.api.Test;

class SurveyScheduleTest {
    private static SurveySchedule every(int days, boolean active) {
        var cadence = new Cadence(days, SurveyMethod.QUESTIONNAIRE, DeskActs.TODAY, active);
        return new SurveySchedule(DeskActs.ACCOUNT, cadence, DeskActs.TODAY);
    }

    @Test
    void aSurveyIsDueOnItsDayAndNotBefore() {
        var schedule = every(90, true);
        assertThat(schedule.isDue(DeskActs.TODAY.minusDays(1))).isFalse();
        assertThat(schedule.isDue(DeskActs.TODAY)).isTrue();
        assertThat(every(90, false).isDue(DeskActs.TODAY)).isFalse();
    }

    @Test
    void whatWasMissedIsNotMadeUpForAndTheCadenceIsKept() {
        var schedule = every(30, true);
        schedule.goOn(DeskActs.TODAY.plusDays(65));
        assertThat(schedule.nextDueOn()).isEqualTo(DeskActs.TODAY.plusDays(90));
    }

    @Test
    void aDayGoneByIsRefused() {
        var yesterday = new Cadence(30, SurveyMethod.INTERVIEW, DeskActs.TODAY.minusDays(1), true);
        assertThat(DeskActs.refused(() -> every(30, true).change(yesterday, DeskActs.TODAY)))
                .isEqualTo("survey-day-not-possible");
    }

    @Test
    void twoQuestionsOfOneCodeAreRefused() {
        var twice = List.of(new Question("A", "a", 1), new Question("A", "b", 1));
        assertThat(DeskActs.refused(() -> new Questionnaire(2, new NewQuestionnaire("x", twice), DeskActs.by("d"))))
                .isEqualTo("questionnaire-invalid");
    }
}
