package kam.customer.servicedesk.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import kam.customer.servicedesk.survey.Questionnaire.Question;
import kam.customer.servicedesk.survey.Survey.Mark;
import kam.kit.problem.Problem;

/**
 * How satisfied a customer is (满意度), from 0 to 100: marks of 1 to 5 spread over the whole range, averaged by the
 * questions' weights, two decimals. Source: 服务管理流程 六, requirement C15; the formula is ours.
 */
final class SatisfactionScore {
    private static final int POINTS_PER_MARK = 25;

    private SatisfactionScore() {}

    /** Refuses with 400 marks that do not answer every question once, and names each that does not fit. */
    static BigDecimal of(List<Question> questions, List<Mark> marks) {
        mustFit(questions, marks);
        var total = 0;
        var weights = 0;
        for (var question : questions) {
            var mark = marks.stream()
                    .filter(given -> given.question().equals(question.code()))
                    .findFirst()
                    .orElseThrow();
            total += question.weight() * (mark.mark() - 1) * POINTS_PER_MARK;
            weights += question.weight();
        }
        return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
    }

    private static void mustFit(List<Question> questions, List<Mark> marks) {
        var open = questions.stream().map(Question::code).collect(Collectors.toCollection(LinkedHashSet::new));
        var problem = new Problem(SurveyProblem.MARKS_DO_NOT_FIT, "Every question is answered once");
        for (var i = 0; i < marks.size(); i++) {
            if (!open.remove(marks.get(i).question())) {
                problem = problem.at("/marks/" + i + "/question", "asked for no more, or not at all");
            }
        }
        for (var code : open) {
            problem = problem.at("/marks", code + " is not answered");
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
