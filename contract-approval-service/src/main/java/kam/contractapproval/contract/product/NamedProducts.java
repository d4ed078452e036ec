package kam.contractapproval.contract.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kam.kit.master.MasterProblem;
import kam.kit.master.Sku;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.jboss.logging.Logger;

/**
 * The one set of refusals about products that a request names. They are looked up where they are kept, not in the kit's
 * copy, which comes later; how strict they are is the setting {@code kam.products.check}. Source: requirement A23.
 */
@ApplicationScoped
public class NamedProducts {
    private static final Logger LOG = Logger.getLogger(NamedProducts.class);

    private final Products products;
    private final ProductSettings settings;

    NamedProducts(Products products, ProductSettings settings) {
        this.products = products;
        this.settings = settings;
    }

    /** A product in one of its units, and the pointer of what has both as {@code sku} and {@code unit}. */
    public record Named(String sku, String unit, String pointer) {
        private Sku key() {
            return Sku.of(sku);
        }
    }

    /** Refuses with 404 a product that is not registered, with 409 a unit that it does not have. */
    public void mustBeKnown(List<Named> named) {
        check(named, product -> true);
    }

    /** The same, and with 409 a product that is sold no longer. */
    public void mustBeOnSale(List<Named> named) {
        check(named, Product::isOnSale);
    }

    private void check(List<Named> named, Predicate<Product> suitable) {
        if (settings.check() == ProductSettings.Strictness.OFF) {
            return;
        }
        var registered = products.registered(named.stream().map(Named::sku).toList());
        refusal(named, registered, suitable).ifPresent(problem -> {
            if (settings.check() == ProductSettings.Strictness.REFUSE) {
                throw problem;
            }
            LOG.warnf("%s: %s", problem.code().text().code(), problem.getMessage());
        });
    }

    /** Whatever is wrong first, at every place where it is. */
    static Optional<Problem> refusal(List<Named> named, Map<Sku, Product> registered, Predicate<Product> suitable) {
        return refusal(
                        MasterProblem.PRODUCT_UNKNOWN,
                        "没有产品 {sku} | No product is registered as {sku}",
                        those(named, each -> !registered.containsKey(each.key())),
                        "/sku",
                        CommonFault.NOT_KNOWN)
                .map(problem -> problem.retryAfter(1))
                .or(() -> refusal(
                        MasterProblem.UNIT_UNKNOWN,
                        "{sku} 没有单位 {unit} | {sku} has no unit {unit}",
                        those(
                                named,
                                each -> registered
                                        .get(each.key())
                                        .units()
                                        .factorOf(each.unit())
                                        .isEmpty()),
                        "/unit",
                        CommonFault.NOT_KNOWN))
                .or(() -> refusal(
                        MasterProblem.PRODUCT_WITHDRAWN,
                        "{sku} 已停售 | {sku} is sold no longer",
                        those(named, each -> !suitable.test(registered.get(each.key()))),
                        "/sku",
                        CommonFault.NOT_ACCEPTABLE));
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
