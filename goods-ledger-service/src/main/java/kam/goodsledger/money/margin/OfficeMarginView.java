package kam.goodsledger.money.margin;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What an office has earned over the settlement price with money that reached the company, what of it it got, and what is
 * left, in CNY. {@code id} names the account.
 */
record OfficeMarginView(
        UUID id, String office, BigDecimal earned, BigDecimal paidOut, BigDecimal offset, BigDecimal left) {}
