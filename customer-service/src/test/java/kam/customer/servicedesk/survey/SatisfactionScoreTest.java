package kam.customer.servicedesk.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import kam.customer.servicedesk.survey.Questionnaire.Question;
import kam.customer.servicedesk.survey.Survey.Mark;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionScoreTest {
    private static final List<Question> QUESTIONS =
            List.of(new Question("PRODUCT", "产品", 3), new Question("SERVICE", "服务", 1));

    private static Mark mark(String question, int mark) {
        return new Mark(question, mark, null);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 100.00", "1, 1, 0.00", "3, 3, 50.00", "5, 1, 75.00", "1, 5, 25.00", "4, 3, 68.75"})
    void marksAreWeighedAndSpreadFromZeroToOneHundred(int product, int service, BigDecimal score) {
        assertThat(SatisfactionScore.of(QUESTIONS, List.of(mark("SERVICE", service), mark("PRODUCT", product))))
                .isEqualTo(score);
    }

    @Test
    void aThirdIsRoundedToTwoDecimals() {
        var three = List.of(new Question("A", "a", 1), new Question("B", "b", 1), new Question("C", "c", 1));
        assertThat(SatisfactionScore.of(three, List.of(mark("A", 5), mark("B", 5), mark("C", 1))))
                .isEqualTo("66.67");
    }

    @Test
    void everyMarkThatDoesNotFitIsNamed() {
        var marks = List.of(mark("SERVICE", 3), mark("SERVICE", 4), mark("WEATHER", 5));
        assertThatThrownBy(() -> SatisfactionScore.of(QUESTIONS, marks))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.FieldError::pointer)
                                .containsExactly("/marks/1/question", "/marks/2/question", "/marks"));
    }
}
