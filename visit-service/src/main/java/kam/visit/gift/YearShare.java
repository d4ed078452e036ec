package kam.visit.gift;

import java.math.BigDecimal;

/** The part of a recipient's allowance of one calendar year that a gift takes, in CNY. */
record YearShare(int year, BigDecimal amount) {}
