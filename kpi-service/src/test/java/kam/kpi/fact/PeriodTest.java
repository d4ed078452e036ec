package kam.kpi.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2028-02, 2028-02-01, 2028-02-29",
        "2026-12, 2026-12-01, 2026-12-31",
        "2026, 2026-01-01, 2026-12-31"
    })
    void aPeriodHasItsFirstAndLastDayAndReadsAsItIsWritten(String text, LocalDate first, LocalDate last) {
        var period = Period.of(text);
        assertEquals(first, period.firstDay());
        assertEquals(last, period.lastDay());
        assertEquals(text, period.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q5", "2026-Q0", "2026-13", "26-Q1", "2026Q1", "", "2026-Q1 ", "1999"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.of(text));
    }

    @Test
    void bothItsFirstAndItsLastDayBelongToIt() {
        var quarter = Period.of("2026-Q4");
        assertTrue(quarter.contains(LocalDate.of(2026, 10, 1)));
        assertTrue(quarter.contains(LocalDate.of(2026, 12, 31)));
        assertFalse(quarter.contains(LocalDate.of(2026, 9, 30)));
        assertFalse(quarter.contains(LocalDate.of(2027, 1, 1)));
        assertFalse(quarter.isOver(LocalDate.of(2026, 12, 31)));
        assertTrue(quarter.isOver(LocalDate.of(2027, 1, 1)));
    }
}
