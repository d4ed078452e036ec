package kam.customer.admission.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerStatus;
import kam.customer.account.customer.Customers;
import kam.customer.admission.credit.CreditGrading.CreditLevel;
import kam.customer.admission.credit.CreditGrading.NewGrading;
import kam.customer.rules.policy.Issue;
import kam.customer.rules.scoring.Factor;
import kam.customer.rules.scoring.FactorScore;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class CreditGradingTest {
    private static final Caller OFFICE = new Caller("li", "李", Set.of(Role.OFFICE_MANAGER), Set.of("BJ"));
    private static final Caller DEPARTMENT = new Caller("wang", "王", Set.of(Role.KA_SPECIALIST), Set.of());

    private final Customer customer = Customers.prospect();

    @Test
    void theOfficeGradesAProspect() {
        var graded = grade(OFFICE).graded(customer);
        assertThat(graded.level()).isEqualTo("B");
        assertThat(graded.limit()).isEqualTo("500000.00");
        assertThat(graded.score()).isEqualTo("80.0000");
        assertThat(graded.office()).isEqualTo("BJ");
    }

    @Test
    void fromSubmissionOnOnlyTheDepartmentGrades() {
        customer.become(CustomerStatus.APPLYING);
        var refused = catchThrowableOfType(Problem.class, () -> grade(OFFICE));
        assertThat(refused.code().code()).isEqualTo("credit-set-by-department");
        assertThat(grade(DEPARTMENT).level()).isEqualTo(CreditLevel.B);
    }

    private CreditGrading grade(Caller by) {
        var factors = List.of(new Factor("PAYMENT", "付款", 100));
        var levels = List.of(
                new LevelThreshold(CreditLevel.A, new BigDecimal("85"), new BigDecimal("1000000")),
                new LevelThreshold(CreditLevel.B, new BigDecimal("70"), new BigDecimal("500000")),
                new LevelThreshold(CreditLevel.C, new BigDecimal("60"), new BigDecimal("200000")),
                new LevelThreshold(CreditLevel.D, BigDecimal.ZERO, BigDecimal.ZERO));
        var policy = new CreditPolicy(
                new Issue(1, LocalDate.EPOCH, null, "x", Instant.EPOCH),
                new NewCreditPolicy(LocalDate.EPOCH, null, factors, levels, null));
        var scores = List.of(new FactorScore("PAYMENT", new BigDecimal("80"), "按期"));
        return new CreditGrading(customer, policy, new NewGrading(scores, "首次"), by, Instant.EPOCH);
    }
}
