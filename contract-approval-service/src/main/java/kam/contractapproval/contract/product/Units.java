package kam.contractapproval.contract.product;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kam.contractapproval.contract.product.ProductContent.Conversion;

/** The units (计量单位) of a product: of each, how many of its own make one. Ours. */
public record Units(Map<String, BigDecimal> factors) {

    static Units of(String own, List<Conversion> others) {
        var factors = new HashMap<>(Map.of(own, BigDecimal.ONE));
        others.forEach(other -> factors.put(other.unit(), other.factor()));
        return new Units(factors);
    }

    /** Blanks at its ends do not matter; empty where the product has no such unit. */
    public Optional<BigDecimal> factorOf(String unit) {
        return Optional.ofNullable(factors.get(unit.strip()));
    }
}
