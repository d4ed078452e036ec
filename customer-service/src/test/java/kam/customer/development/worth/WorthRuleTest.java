package kam.customer.development.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kam.customer.development.worth.WorthAnalysis.WorthVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthRuleTest {
    private static final WorthRule RULE = WorthRule.current(new BigDecimal("0.10"));

    @Test
    void theNetWorthIsWhatIsExpectedLessWhatItCosts() {
        var result = RULE.judge(forecast("1000000", "20", "10000", "60000", "20000", "0.25", "10000"));
        assertThat(result.expectedProfit()).isEqualTo("150000.00");
        assertThat(result.totalCost()).isEqualTo("100000.00");
        assertThat(result.netWorth()).isEqualTo("50000.00");
        assertThat(result.returnOnCost()).isEqualTo("0.5000");
        assertThat(result.verdict()).isEqualTo(WorthVerdict.WORTH_DEVELOPING);
    }

    @ParameterizedTest
    @CsvSource({
        "110000.00, WORTH_DEVELOPING",
        "109999.99, MARGINAL",
        "100000.01, MARGINAL",
        "100000.00, NOT_WORTH",
        "0, NOT_WORTH"
    })
    void theVerdictChangesExactlyAtItsThresholds(String profit, WorthVerdict verdict) {
        assertThat(RULE.judge(forecast(profit, "100", "0", "100000", "0", "0", "0"))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void whatCostsNothingHasNoReturnOnCostAndIsWorthItWithAnyProfit() {
        var result = RULE.judge(forecast("1", "1", "0", "0", "0", "0", "0"));
        assertThat(result.netWorth()).isEqualTo("0.01");
        assertThat(result.returnOnCost()).isNull();
        assertThat(result.verdict()).isEqualTo(WorthVerdict.WORTH_DEVELOPING);
    }

    @Test
    void atFullRiskNothingIsExpected() {
        assertThat(RULE.judge(forecast("1000000", "50", "0", "0", "1", "1", "0"))
                        .expectedProfit())
                .isEqualByComparingTo("0");
    }

    @Test
    void profitIsRoundedHalfUpToTheFen() {
        assertThat(RULE.judge(forecast("0.50", "1", "0", "0", "0", "0", "0")).expectedProfit())
                .isEqualTo("0.01");
        assertThat(RULE.judge(forecast("0.49", "1", "0", "0", "0", "0", "0")).expectedProfit())
                .isEqualTo("0.00");
    }

    static WorthForecast forecast(
            String revenue,
            String margin,
            String interest,
            String staff,
            String travel,
            String risk,
            String management) {
        return new WorthForecast(
                        new BigDecimal(revenue),
                        new BigDecimal(margin),
                        new BigDecimal(interest),
                        new BigDecimal(staff),
                        new BigDecimal(travel),
                        new BigDecimal(risk),
                        new BigDecimal(management))
                .toScale();
    }
}
