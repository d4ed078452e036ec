package kam.events.goods;

import java.math.BigDecimal;

/** So much of a product under a contract line; the quantity is in the unit of that line. */
public record GoodsLine(int line, String sku, BigDecimal quantity) {}
