package kam.goodsledger.reports.stock;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What an office holds of a product for a key account: in its store, and on the way to the customer; in the product's own
 * unit, or in that of contract lines whose product was not registered when they were agreed. The unit is absent while no
 * event has told of the product.
 * {@code counted} is what of both counts as office stock: all but what is exempt. {@code id} names the account. The
 * name is absent while no event has told of the customer.
 */
record StockView(
        UUID id,
        String office,
        UUID customerId,
        String customerName,
        String sku,
        @Nullable String unit,
        BigDecimal held,
        BigDecimal onDelivery,
        BigDecimal exempt,
        BigDecimal counted) {}
