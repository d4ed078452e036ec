package kam.events.contract;

import java.math.BigDecimal;

/** A line as signed: contract price and the settlement price frozen for the office, both in CNY per unit. */
public record AgreedLine(
        int line,
        String sku,
        String product,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal settlementPrice) {}
