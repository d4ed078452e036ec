package kam.goodsledger.statement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What the other side's books say of a line of the statement, in CNY; the remark may be null. */
@Embeddable
record Disagreement(int line, BigDecimal theirAmount, String remark) {}
