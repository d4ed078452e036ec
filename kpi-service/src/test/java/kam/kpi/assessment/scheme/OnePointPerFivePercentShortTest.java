package kam.kpi.assessment.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePointPerFivePercentShortTest {
    private final ScoringRule rule = new OnePointPerFivePercentShort();

    @ParameterizedTest(name = "{0} % of the plan is worth {1} points")
    @CsvSource({
        "250, 25",
        "100.01, 25",
        "100, 25",
        "99.99, 25",
        "95.01, 25",
        "95.00000001, 25",
        "95, 24",
        "94.99, 24",
        "90.01, 24",
        "90, 23",
        "85, 22",
        "80, 21",
        "75.01, 21",
        "75, 20",
        "50, 15",
        "25, 10",
        "10.01, 8",
        "10, 7",
        "5.01, 7",
        "5, 6",
        "4.99, 6",
        "0.01, 6",
        "0, 5"
    })
    void eachFullFivePercentShortCostsOnePointOfTwentyFive(BigDecimal percent, int points) {
        assertEquals(points, rule.points(25, percent, new BigDecimal("100")));
    }

    @Test
    void oneCentShortOfAFullStepStillKeepsThePoint() {
        assertEquals(25, rule.points(25, new BigDecimal("285000.01"), new BigDecimal("300000.00")));
        assertEquals(24, rule.points(25, new BigDecimal("285000.00"), new BigDecimal("300000.00")));
    }

    @Test
    void fractionsThatNoDecimalHoldsAreExact() {
        assertEquals(24, rule.points(25, new BigDecimal("0.19"), new BigDecimal("0.20")));
        assertEquals(25, rule.points(25, new BigDecimal("2.86"), new BigDecimal("3.01")));
        assertEquals(24, rule.points(25, new BigDecimal("2.85"), new BigDecimal("3.00")));
        assertEquals(19, rule.points(25, new BigDecimal("0.02"), new BigDecimal("0.03")));
    }

    @Test
    void theLargestAmountsDoNotOverflow() {
        var most = new BigDecimal("9999999999999999.99");
        assertEquals(25, rule.points(25, most, new BigDecimal("0.01")));
        assertEquals(5, rule.points(25, BigDecimal.ZERO, most));
    }

    @Test
    void moreReturnedThanSoldNeverGoesUnderZeroPoints() {
        assertEquals(4, rule.points(25, new BigDecimal("-5"), new BigDecimal("100")));
        assertEquals(0, rule.points(25, new BigDecimal("-1000000"), new BigDecimal("100")));
    }

    @Test
    void aWeightOfTwentyIsUsedUpAtZeroPercent() {
        assertEquals(0, rule.points(20, BigDecimal.ZERO, BigDecimal.TEN));
        assertEquals(0, rule.points(15, BigDecimal.ZERO, BigDecimal.TEN));
    }
}
