package kam.goodsledger.stock.stockcount;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What the book said and what was counted of a contract line, in the line's unit. */
@Embeddable
record CountLine(int line, String sku, BigDecimal book, BigDecimal counted) {
    /** Above zero where more was found than the book says. */
    BigDecimal difference() {
        return counted.subtract(book);
    }
}
