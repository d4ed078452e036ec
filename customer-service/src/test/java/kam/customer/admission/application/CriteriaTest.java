package kam.customer.admission.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import kam.customer.admission.application.Criteria.Criterion;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static final Criterion YES = new Criterion(true, "是");
    private static final Criterion NO = new Criterion(false, "否");

    @Test
    void whoMeetsAllThreeCanBeAKeyAccount() {
        assertThatCode(() -> new Criteria(YES, YES, BigDecimal.ONE, YES).mustBeMet())
                .doesNotThrowAnyException();
    }

    @Test
    void everyCriterionThatIsNotMetIsNamed() {
        var problem = catchThrowableOfType(Problem.class, () -> new Criteria(NO, NO, BigDecimal.ZERO, NO).mustBeMet());
        assertThat(problem.code().code()).isEqualTo("criteria-not-met");
        assertThat(problem.errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly("/criteria/purchaseContract", "/criteria/capitalTiedUp", "/criteria/goodCredit");
    }

    @Test
    void capitalThatIsTiedUpHasAnAmount() {
        var problem = catchThrowableOfType(
                Problem.class, () -> new Criteria(YES, YES, new BigDecimal("0.00"), YES).mustBeMet());
        assertThat(problem.errors()).extracting(Problem.FieldError::pointer).containsExactly("/criteria/capitalAmount");
    }
}
