package kam.goodsledger.stock.opening;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What is on hand and what is owed of a contract line, in the line's unit. */
@Embeddable
record OpeningLine(int line, String sku, BigDecimal onHand, BigDecimal owed) {}
