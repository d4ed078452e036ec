package kam.contractapproval.contract.settlement;

import java.math.BigDecimal;
import java.util.Optional;

/** The price list of one day as far as some products go. */
@FunctionalInterface
public interface PricesInForce {
    /**
     * The settlement price of this product for one of this unit, in CNY; however its number is spelled. Empty where
     * the list has none: the product is not listed (不在价目表中).
     */
    Optional<BigDecimal> of(String sku, String unit);
}
