package kam.events.contract;

import java.math.BigDecimal;

/** So much of a contract line, in the unit of that line. */
public record OrderLine(int line, BigDecimal quantity) {}
