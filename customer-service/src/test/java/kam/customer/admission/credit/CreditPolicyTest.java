package kam.customer.admission.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.customer.admission.credit.CreditGrading.CreditLevel;
import kam.customer.rules.policy.Issue;
import kam.customer.rules.scoring.Factor;
import kam.customer.rules.scoring.FactorScore;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class CreditPolicyTest {
    private static final List<LevelThreshold> LEVELS = List.of(
            level(CreditLevel.A, "85", "1000000"),
            level(CreditLevel.B, "70", "500000"),
            level(CreditLevel.C, "60", "200000"),
            level(CreditLevel.D, "0", "0"));

    private final CreditPolicy policy = policy(60, 40, LEVELS);

    @Test
    void theScoreIsTheExactWeightedSum() {
        assertThat(policy.score(scores("88.33", "71.01"))).isEqualTo("81.4020");
    }

    @Test
    void aScoreOnTheThresholdReachesTheLevelAndOneJustUnderItDoesNot() {
        assertThat(levelOf("85", "85")).isEqualTo(CreditLevel.A);
        assertThat(levelOf("84.99", "85")).isEqualTo(CreditLevel.B);
        assertThat(levelOf("60", "60")).isEqualTo(CreditLevel.C);
        assertThat(levelOf("59.99", "60")).isEqualTo(CreditLevel.D);
        assertThat(levelOf("0", "0")).isEqualTo(CreditLevel.D);
        assertThat(levelOf("100", "100")).isEqualTo(CreditLevel.A);
    }

    @Test
    void everyFactorIsScoredOnceAndNothingElse() {
        var scores = List.of(score("PAYMENT", "80"), score("PAYMENT", "90"), score("WEATHER", "70"));
        var problem = catchThrowableOfType(Problem.class, () -> policy.score(scores));
        assertThat(problem.code().code()).isEqualTo("credit-scores-incomplete");
        assertThat(problem.errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly("/scores/1/factor", "/scores/2/factor", "/scores");
    }

    @Test
    void weightsMustMakeOneHundred() {
        assertThat(faultsOf(60, 41, LEVELS)).containsExactly("/factors");
    }

    @Test
    void levelsGoFromADownToDAtZeroWithNoHigherLimitBelow() {
        var wrong = List.of(
                level(CreditLevel.B, "85", "100"),
                level(CreditLevel.A, "85", "200"),
                level(CreditLevel.C, "60", "100"),
                level(CreditLevel.D, "1", "0"));
        assertThat(faultsOf(60, 40, wrong))
                .containsExactlyInAnyOrder(
                        "/levels/0/level",
                        "/levels/1/level",
                        "/levels/1/minimumScore",
                        "/levels/1/creditLimit",
                        "/levels/3/minimumScore");
    }

    @Test
    void aPenaltyIsForAFactorOfThePolicy() {
        var factors = List.of(new Factor("PAYMENT", "付款", 100));
        var penalty = new PaymentPenalty("WEATHER", BigDecimal.TEN, BigDecimal.ONE);
        var problem = catchThrowableOfType(Problem.class, () -> policy(factors, LEVELS, penalty));
        assertThat(problem.errors()).extracting(Problem.FieldError::pointer).containsExactly("/paymentPenalty/factor");
    }

    private CreditLevel levelOf(String payment, String standing) {
        return policy.levelFor(policy.score(scores(payment, standing))).level();
    }

    private static List<String> faultsOf(int payment, int standing, List<LevelThreshold> levels) {
        var problem = catchThrowableOfType(Problem.class, () -> policy(payment, standing, levels));
        assertThat(problem.code().code()).isEqualTo("credit-policy-invalid");
        return problem.errors().stream().map(Problem.FieldError::pointer).toList();
    }

    private static CreditPolicy policy(int payment, int standing, List<LevelThreshold> levels) {
        var factors = List.of(new Factor("PAYMENT", "付款", payment), new Factor("STANDING", "地位", standing));
        return policy(factors, levels, null);
    }

    private static CreditPolicy policy(List<Factor> factors, List<LevelThreshold> levels, PaymentPenalty penalty) {
        return new CreditPolicy(
                new Issue(2, LocalDate.EPOCH, null, "director", Instant.EPOCH),
                new NewCreditPolicy(LocalDate.EPOCH, null, factors, levels, penalty));
    }

    private static List<FactorScore> scores(String payment, String standing) {
        return List.of(score("PAYMENT", payment), score("STANDING", standing));
    }

    private static FactorScore score(String factor, String score) {
        return new FactorScore(factor, new BigDecimal(score), "依据");
    }

    private static LevelThreshold level(CreditLevel level, String minimum, String limit) {
        return new LevelThreshold(level, new BigDecimal(minimum), new BigDecimal(limit));
    }
}
