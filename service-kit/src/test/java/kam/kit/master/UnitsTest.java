package kam.kit.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Map;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private static final Units UNITS =
            Units.of("件", Map.of("箱", new BigDecimal("12.0000"), "打", new BigDecimal("7.5")));

    @Test
    void aUnitIsFoundWithBlanksAtItsEnds() {
        assertEquals(BigDecimal.ONE, UNITS.factorOf(" 件").orElseThrow());
        assertEquals(new BigDecimal("12.0000"), UNITS.factorOf("箱　").orElseThrow());
        assertEquals(true, UNITS.factorOf("吨").isEmpty());
    }

    @Test
    void aQuantityIsToldInAnotherUnitWithFourDecimals() {
        assertEquals(new BigDecimal("24.0000"), converted("2", "箱", "件"));
        assertEquals(new BigDecimal("0.2500"), converted("3", "件", "箱"));
        assertEquals(new BigDecimal("8.0000"), converted("5", "箱", "打"));
    }

    @Test
    void nothingIsRounded() {
        assertNotConvertible("5", "件", "箱");
        assertNotConvertible("0.0001", "打", "件");
        assertNotConvertible("99999999999999", "箱", "件");
    }

    private static void assertNotConvertible(String quantity, String from, String into) {
        var refused = assertThrows(Problem.class, () -> converted(quantity, from, into));
        assertEquals(MasterProblem.QUANTITY_NOT_CONVERTIBLE, refused.code());
    }

    private static BigDecimal converted(String quantity, String from, String into) {
        return Units.converted(
                new BigDecimal(quantity),
                UNITS.factorOf(from).orElseThrow(),
                UNITS.factorOf(into).orElseThrow());
    }
}
