package kam.events.customer;

import java.math.BigDecimal;

/**
 * A product or service of a positioning. The price policy is STANDARD, DISCOUNT (with the percentage taken off),
 * AGREED_PRICE (in CNY per unit) or FREE_OF_CHARGE.
 */
public record PositionedItem(
        String sku, String name, String kind, String pricePolicy, BigDecimal discountPercent, BigDecimal unitPrice) {}
