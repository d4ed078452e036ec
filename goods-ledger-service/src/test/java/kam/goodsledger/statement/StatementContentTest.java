package kam.goodsledger.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.statement.StatementLine.Entry;
import org.junit.jupiter.api.Test;

class StatementContentTest {
    private static Entry entry(String day, String amount) {
        return new Entry(UUID.randomUUID(), day, "SALE", "PS-1", UUID.randomUUID(), new BigDecimal(amount));
    }

    private static StatementContent content(String opening, Entry... entries) {
        return StatementContent.of(new BigDecimal(opening), List.of(entries));
    }

    @Test
    void theClosingIsTheOpeningAndAllMovements() {
        var content = content("10.00", entry("2026-01-05", "2000.0000"), entry("2026-01-06", "-1500.5000"));
        assertEquals(new BigDecimal("509.50"), content.closing());
        assertEquals(new BigDecimal("1500.50"), content.lines().get(1).credit());
        assertEquals(new BigDecimal("2010.00"), content.lines().get(0).balance());
    }

    @Test
    void aStatementWithoutMovementsClosesAsItOpened() {
        assertEquals(new BigDecimal("10.00"), content("10.00").closing());
    }

    @Test
    void theDigestIsOfEveryLineAndTheHeading() {
        var digest = content("0.00", entry("2026-01-05", "1.0000")).digest("DZ-1");
        assertEquals(digest, content("0.00", entry("2026-01-05", "1.0000")).digest("DZ-1"));
        assertNotEquals(digest, content("0.00", entry("2026-01-06", "1.0000")).digest("DZ-1"));
        assertNotEquals(digest, content("0.00", entry("2026-01-05", "1.0000")).digest("DZ-2"));
        assertNotEquals(digest, content("0.01", entry("2026-01-05", "1.0000")).digest("DZ-1"));
    }
}
