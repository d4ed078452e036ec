package kam.goodsledger.stock.shipment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The three-day rule (3日内无异议视为无误): what the office does not dispute by the end of the third calendar day after
 * it received the goods counts as correct. The day is the company's; the deadline is fixed at receipt and is the first
 * instant at which it is too late. Source: 大客户管理制度 四.3, requirement G3.
 */
public final class AcceptanceDeadline {
    private static final int DAYS_TO_DISPUTE = 3;

    private AcceptanceDeadline() {}

    public static Instant of(Instant receivedAt, ZoneId zone) {
        var lastDay = LocalDate.ofInstant(receivedAt, zone).plusDays(DAYS_TO_DISPUTE);
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public static boolean hasPassed(Instant deadline, Instant now) {
        return !now.isBefore(deadline);
    }
}
