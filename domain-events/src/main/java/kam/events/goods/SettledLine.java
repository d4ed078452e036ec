package kam.events.goods;

import java.math.BigDecimal;

/** A line as its acceptance settled it: accepted + missing (短少) + damaged (损坏) = shipped. */
public record SettledLine(int line, String sku, BigDecimal accepted, BigDecimal missing, BigDecimal damaged) {}
