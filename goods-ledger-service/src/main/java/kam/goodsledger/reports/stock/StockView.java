package kam.goodsledger.reports.stock;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What an office holds of a SKU for a key account: in its store, and on the way to the customer; in the SKU's unit.
 * {@code counted} is what of both counts as office stock: all but what is exempt. {@code id} names the account. The
 * name is absent while no event has told of the customer.
 */
record StockView(
        UUID id,
        String office,
        UUID customerId,
        String customerName,
        String sku,
        BigDecimal held,
        BigDecimal onDelivery,
        BigDecimal exempt,
        BigDecimal counted) {}
