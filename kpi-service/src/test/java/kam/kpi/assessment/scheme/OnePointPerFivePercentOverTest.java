package kam.kpi.assessment.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePointPerFivePercentOverTest {
    @ParameterizedTest(name = "{0} % of the budget is worth {1} points")
    @CsvSource({"0, 20", "99.99, 20", "100, 20", "104.99, 20", "105, 19", "109.99, 19", "110, 18", "200, 0", "900, 0"})
    void eachFullFivePercentOverTheBudgetCostsOnePointOfTwenty(BigDecimal percent, int points) {
        assertEquals(points, new OnePointPerFivePercentOver().points(20, percent, new BigDecimal("100")));
    }
}
