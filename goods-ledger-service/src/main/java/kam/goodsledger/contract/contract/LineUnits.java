package kam.goodsledger.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import kam.kit.master.NamedProducts;
import kam.kit.master.NamedProducts.Named;

/**
 * Brings what requests name in any unit of a product into the unit of its contract line, in which this service tells,
 * stores and compares quantities. What a contract has agreed on may move, also where its product is not registered or is
 * sold no longer. Ours, requirement A23.
 */
@ApplicationScoped
public class LineUnits {
    private final NamedProducts products;

    LineUnits(NamedProducts products) {
        this.products = products;
    }

    /** Refuses with 409 units that the products of these lines do not have, and what does not come out in 4 decimals. */
    public List<LineQuantity> of(Contract contract, List<LineQuantity> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> of(contract, lines.get(i), "/lines/" + i))
                .toList();
    }

    private LineQuantity of(Contract contract, LineQuantity named, String pointer) {
        return new LineQuantity(
                named.line(), of(contract, named.line(), named.quantity(), named.unit(), pointer), null);
    }

    /** So much of this line; without a unit it is in the line's. The pointer is of what has the unit. */
    public BigDecimal of(Contract contract, int line, BigDecimal quantity, String unit, String pointer) {
        if (unit == null) {
            return quantity;
        }
        var agreed = contract.line(line);
        var named = new Named(agreed.sku(), unit, pointer);
        return agreed.factor()
                .map(factor -> products.converted(quantity, named, agreed.unit(), factor))
                .orElseGet(() -> products.converted(quantity, named, agreed.unit()));
    }

    /** As strictly as the setting says, refuses with 404 products that are not registered, except those of their lines. */
    public void mustKnow(Contract contract, int line, String sku, String unit, String pointer) {
        if (!contract.line(line).isOf(sku)) {
            products.mustBeKnown(List.of(new Named(sku, unit, pointer)));
        }
    }
}
