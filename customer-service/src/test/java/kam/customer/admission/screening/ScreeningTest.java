package kam.customer.admission.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.admission.screening.Screening.Candidate;
import kam.customer.admission.screening.Screening.NewDecision;
import kam.customer.admission.screening.ScreeningScorecard.NewScorecard;
import kam.customer.rules.policy.Issue;
import kam.customer.rules.scoring.Factor;
import kam.customer.rules.scoring.FactorScore;
import kam.customer.rules.scoring.WeightedFactors.Contribution;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private static final List<Factor> FACTORS = List.of(new Factor("SIZE", "规模", 60), new Factor("VALUE", "价值", 40));

    private final ScreeningScorecard scorecard = scorecard(FACTORS);

    @Test
    void theScoreIsMadeOfTheContributions() {
        var view = screening().view(scorecard);
        assertThat(view.score()).isEqualByComparingTo("68");
        assertThat(view.contributions())
                .extracting(Contribution::points)
                .containsExactly(new BigDecimal("48.0000"), new BigDecimal("20.0000"));
    }

    @Test
    void aDecisionIsMadeOnce() {
        var screening = screening();
        screening.decide(new NewDecision(false, "潜力不足"), "director", Instant.EPOCH);
        var refused = catchThrowableOfType(
                Problem.class, () -> screening.decide(new NewDecision(true, "改变主意"), "other", Instant.EPOCH));
        assertThat(refused.code().code()).isEqualTo("screening-already-decided");
        assertThat(screening.view(scorecard).goOn()).isFalse();
    }

    @Test
    void weightsThatDoNotMakeOneHundredAndFactorsNamedTwiceAreRefused() {
        var factors = List.of(new Factor("SIZE", "规模", 60), new Factor("SIZE", "规模", 60));
        var problem = catchThrowableOfType(Problem.class, () -> scorecard(factors));
        assertThat(problem.errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly("/factors", "/factors/1/code");
    }

    @Test
    void aCandidateIsEitherACustomerOrAStrangerWithNameAndOffice() {
        assertThat(faultsOf(new NewScreening(UUID.randomUUID(), "甲", null, "BJ", List.of())))
                .containsExactly("/name", "/office");
        assertThat(faultsOf(new NewScreening(null, " ", "914403001922038217", null, List.of())))
                .containsExactly("/name", "/office", "/creditCode");
    }

    private static List<String> faultsOf(NewScreening screening) {
        var problem = catchThrowableOfType(Problem.class, screening::mustHold);
        return problem.errors().stream().map(Problem.FieldError::pointer).toList();
    }

    private Screening screening() {
        var scores = List.of(score("SIZE", "80"), score("VALUE", "50"));
        return new Screening("SX-1", "BJ", new Candidate(null, "甲", null), scorecard, scores).made("li", Instant.EPOCH);
    }

    private static ScreeningScorecard scorecard(List<Factor> factors) {
        return new ScreeningScorecard(
                new Issue(2, LocalDate.EPOCH, null, "director", Instant.EPOCH),
                new NewScorecard(LocalDate.EPOCH, null, factors));
    }

    private static FactorScore score(String factor, String score) {
        return new FactorScore(factor, new BigDecimal(score), "依据");
    }
}
