package kam.kit.master;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** The units (计量单位) of a product: of each, how many of its own make one. Ours, requirement A23. */
public record Units(Map<String, BigDecimal> factors) {
    private static final int INTEGER_DIGITS = 14;
    private static final int DECIMALS = 4;

    /** Its own unit, and of each other how many of its own make one. */
    public static Units of(String own, Map<String, BigDecimal> others) {
        var factors = new HashMap<>(others);
        factors.put(own, BigDecimal.ONE);
        return new Units(factors);
    }

    /** Blanks at its ends do not matter; empty where the product has no such unit. */
    public Optional<BigDecimal> factorOf(String unit) {
        return Optional.ofNullable(factors.get(unit.strip()));
    }

    /**
     * So much in a unit of one factor, told in a unit of another. It is never rounded: refuses with 409 what has no more
     * digits than a quantity may have in the one unit, but has in the other.
     */
    public static BigDecimal converted(BigDecimal quantity, BigDecimal from, BigDecimal into) {
        try {
            var converted = quantity.multiply(from).divide(into, DECIMALS, RoundingMode.UNNECESSARY);
            if (converted.precision() - converted.scale() <= INTEGER_DIGITS) {
                return converted;
            }
        } catch (ArithmeticException moreDecimals) {
            // Refused below.
        }
        throw new Problem(
                MasterProblem.QUANTITY_NOT_CONVERTIBLE,
                Wording.of("{quantity} × {from} ÷ {into}")
                        .with("quantity", quantity.toPlainString())
                        .with("from", from.toPlainString())
                        .with("into", into.toPlainString()));
    }
}
