package kam.kpi.assessment.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.kit.problem.Problem;
import kam.kpi.assessment.scheme.SchemeLine.Origin;
import org.junit.jupiter.api.Test;

class AssessmentSchemeTest {
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void weightsThatAddUpToHundredMakeAScheme() {
        var scheme = scheme(line("sales-completion", 25), line("collection-rate", 75));
        assertEquals(2, scheme.lines().size());
    }

    @Test
    void weightsOfNinetyNineAreRefused() {
        assertEquals("weights-not-100", refusal(line("sales-completion", 25), line("collection-rate", 74)));
    }

    @Test
    void anIndicatorNamedTwiceIsRefused() {
        assertEquals("unknown-indicator", refusal(line("sales-completion", 25), line("sales-completion", 75)));
    }

    @Test
    void anIndicatorOrRuleThatNobodyCanComputeIsRefused() {
        assertEquals("unknown-indicator", refusal(line("charm", 100)));
        assertEquals(
                "unknown-rule", refusal(new SchemeLine("sales-completion", 100, "as-the-director-likes", Origin.OURS)));
    }

    @Test
    void theRulesOfAPeriodThatHasBegunStay() {
        var scheme = scheme(line("sales-completion", 100));
        var late = assertThrows(Problem.class, () -> scheme.made("hr", Instant.EPOCH, NEXT_YEAR));
        assertEquals("scheme-not-in-advance", late.code().code());
        scheme.made("hr", Instant.EPOCH, NEXT_YEAR.minusDays(1));
    }

    private static SchemeLine line(String indicator, int weight) {
        return new SchemeLine(indicator, weight, "one-point-per-five-percent-short", Origin.OURS);
    }

    private static AssessmentScheme scheme(SchemeLine... lines) {
        return new AssessmentScheme("PF-2026-000002", "试行", NEXT_YEAR, List.of(lines));
    }

    private static String refusal(SchemeLine... lines) {
        return assertThrows(Problem.class, () -> scheme(lines)).code().code();
    }
}
