package kam.goodsledger.reports.overdue;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Money in CNY that an office has collected and not remitted in time, and since which day the oldest of it is there;
 * {@code id} names the account.
 */
record OverdueRemittanceView(UUID id, String office, BigDecimal amount, BigDecimal officeCash, String collectedSince) {}
