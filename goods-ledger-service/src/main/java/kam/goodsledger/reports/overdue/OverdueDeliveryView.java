package kam.goodsledger.reports.overdue;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Goods that an office holds for too long although the contract owes them, in the line's unit, and since which day the
 * oldest of them are there; {@code id} names the contract line.
 */
record OverdueDeliveryView(
        UUID id,
        UUID contractId,
        String contractNumber,
        UUID customerId,
        String office,
        int line,
        String sku,
        BigDecimal quantity,
        String heldSince) {}
