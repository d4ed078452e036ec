package kam.kit.master;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kam.kit.master.ProductRegister.RegisteredProduct;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * The one set of refusals about products that a request names, as strict as the setting {@code kam.products.check} says,
 * and the one way to bring a quantity from one unit of a product into another. Source: requirement A23.
 */
@ApplicationScoped
public class NamedProducts {
    private final ProductRegister products;
    private final ProductSettings settings;

    public NamedProducts(ProductRegister products, ProductSettings settings) {
        this.products = products;
        this.settings = settings;
    }

    /**
     * A product in one of its units, and the pointer of what has both as {@code sku} and {@code unit}; without a unit
     * none is asked for.
     */
    public record Named(String sku, String unit, String pointer) {
        private Sku key() {
            return Sku.of(sku);
        }

        private boolean isCountedBy(RegisteredProduct product) {
            return unit == null || product.units().factorOf(unit).isPresent();
        }

        private boolean isIn(String other) {
            return unit == null || other != null && unit.strip().equals(other.strip());
        }
    }

    /** Refuses with 404 a product that is not registered, with 409 a unit that it does not have. */
    public void mustBeKnown(List<Named> named) {
        check(named, product -> true);
    }

    /** The same, and with 409 a product that is sold no longer. */
    public void mustBeOnSale(List<Named> named) {
        check(named, RegisteredProduct::isOnSale);
    }

    /**
     * So much of the product, told in another of its units; without a unit it is in that already. Whatever the setting,
     * refuses with 409 a unit that is not known, since there is nothing to convert by, and what does not come out in
     * four decimals.
     */
    public BigDecimal converted(BigDecimal quantity, Named named, String into) {
        return named.isIn(into) ? quantity : converted(quantity, named, factorOf(named, into));
    }

    /** The same into a unit of which so many of the product's own were agreed to make one. */
    public BigDecimal converted(BigDecimal quantity, Named named, String into, BigDecimal agreed) {
        return named.isIn(into) ? quantity : converted(quantity, named, agreed);
    }

    private BigDecimal converted(BigDecimal quantity, Named named, BigDecimal into) {
        var from = factorOf(named, named.unit());
        try {
            return Units.converted(quantity, from, into);
        } catch (Problem refusal) {
            throw refusal.at(named.pointer() + "/unit", CommonFault.NOT_ACCEPTABLE);
        }
    }

    private BigDecimal factorOf(Named named, String unit) {
        var product =
                Optional.ofNullable(products.registered(List.of(named.sku())).get(named.key()));
        return product.flatMap(registered -> registered.units().factorOf(unit)).orElseThrow(() -> {
            var problem = unitUnknown(List.of(new Named(named.sku(), unit, named.pointer())))
                    .orElseThrow();
            // What is not registered may be on its way here.
            return product.isEmpty() ? problem.retryAfter(1) : problem;
        });
    }

    private void check(List<Named> named, Predicate<RegisteredProduct> suitable) {
        settings.check()
                .judge(() -> refusal(
                        named,
                        products.registered(named.stream().map(Named::sku).toList()),
                        suitable));
    }

    /** Whatever is wrong first, at every place where it is. */
    static Optional<Problem> refusal(
            List<Named> named, Map<Sku, RegisteredProduct> registered, Predicate<RegisteredProduct> suitable) {
        return refusal(
                        MasterProblem.PRODUCT_UNKNOWN,
                        "没有产品 {sku} | No product is registered as {sku}",
                        those(named, each -> !registered.containsKey(each.key())),
                        "/sku",
                        CommonFault.NOT_KNOWN)
                .map(problem -> problem.retryAfter(1))
                .or(() -> unitUnknown(those(named, each -> !each.isCountedBy(registered.get(each.key())))))
                .or(() -> refusal(
                        MasterProblem.PRODUCT_WITHDRAWN,
                        "{sku} 已停售 | {sku} is sold no longer",
                        those(named, each -> !suitable.test(registered.get(each.key()))),
                        "/sku",
                        CommonFault.NOT_ACCEPTABLE));
    }

    private static Optional<Problem> unitUnknown(List<Named> wrong) {
        return refusal(
                MasterProblem.UNIT_UNKNOWN,
                "{sku} 没有单位 {unit} | {sku} has no unit {unit}",
                wrong,
                "/unit",
                CommonFault.NOT_KNOWN);
    }

    private static List<Named> those(List<Named> named, Predicate<Named> wrong) {
        return named.stream().filter(wrong).toList();
    }

    private static Optional<Problem> refusal(
            MasterProblem code, String detail, List<Named> wrong, String field, CommonFault fault) {
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        var first = wrong.get(0);
        var problem =
                new Problem(code, Wording.of(detail).with("sku", first.sku()).with("unit", first.unit()));
        for (var each : wrong) {
            problem = problem.at(each.pointer() + field, fault);
        }
        return Optional.of(problem);
    }
}
