package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import kam.kit.master.ProductRegister.RegisteredProduct;
import kam.kit.master.Sku;
import kam.kit.money.Money;

/**
 * The own unit of a line's product, and how many of it the line's unit is, as agreed when the contract was submitted;
 * both are null where the product was not registered, or had no such unit. Ours, requirement A23.
 */
record AgreedUnit(String ownUnit, BigDecimal factor) {
    static final AgreedUnit UNKNOWN = new AgreedUnit(null, null);

    AgreedUnit {
        factor = Money.quantity(factor);
    }

    /** Whether both are so many of one unit. */
    boolean isCountedLike(AgreedUnit other) {
        return ownUnit != null && ownUnit.equals(other.ownUnit);
    }

    static AgreedUnit of(ContractLine line, Map<Sku, RegisteredProduct> products) {
        return Optional.ofNullable(products.get(Sku.of(line.sku())))
                .flatMap(product ->
                        product.units().factorOf(line.unit()).map(factor -> new AgreedUnit(product.unit(), factor)))
                .orElse(UNKNOWN);
    }
}
