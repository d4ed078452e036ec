package kam.goodsledger.stock.shipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AcceptanceDeadlineTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static void received(String at, String deadline) {
        assertEquals(instant(deadline), AcceptanceDeadline.of(instant(at), SHANGHAI));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    @Test
    void goodsReceivedOnMondayCanBeDisputedUntilTheEndOfThursday() {
        received("2026-03-02T09:30:00+08:00", "2026-03-06T00:00:00+08:00");
    }

    @Test
    void theHourOfReceiptDoesNotMatter() {
        received("2026-03-02T00:00:00+08:00", "2026-03-06T00:00:00+08:00");
        received("2026-03-02T23:59:59.999999+08:00", "2026-03-06T00:00:00+08:00");
    }

    @Test
    void theDayIsThatOfShanghaiAndNotOfGreenwich() {
        received("2026-03-02T16:00:00Z", "2026-03-07T00:00:00+08:00");
        received("2026-03-02T15:59:59Z", "2026-03-06T00:00:00+08:00");
    }

    @Test
    void theDaysRunOverTheEndOfAMonthAndAYear() {
        received("2026-02-26T12:00:00+08:00", "2026-03-02T00:00:00+08:00");
        received("2028-02-26T12:00:00+08:00", "2028-03-01T00:00:00+08:00");
        received("2026-12-30T12:00:00+08:00", "2027-01-03T00:00:00+08:00");
    }

    @Test
    void whereClocksAreSetForwardTheDeadlineIsStillTheEndOfTheDay() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertEquals(
                instant("2026-03-30T00:00:00+02:00"),
                AcceptanceDeadline.of(instant("2026-03-26T12:00:00+01:00"), berlin));
    }

    @Test
    void theDeadlineItselfIsTooLate() {
        var deadline = instant("2026-03-06T00:00:00+08:00");
        assertFalse(AcceptanceDeadline.hasPassed(deadline, deadline.minusNanos(1)));
        assertTrue(AcceptanceDeadline.hasPassed(deadline, deadline));
    }
}
