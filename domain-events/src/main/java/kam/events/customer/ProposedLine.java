package kam.events.customer;

import java.math.BigDecimal;

/** A line of the contract proposed with an application: unit price and settlement floor price (结算底价) in CNY. */
public record ProposedLine(
        int line,
        String sku,
        String product,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal floorPrice) {}
