package kam.contractapproval.contract.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kam.kit.master.Sku;
import kam.kit.master.Units;

/**
 * Prices of the list, and the units of their products. The price for the very unit counts; where there is none, that
 * for another unit of the product is converted, the dearest of them if there are several, so that nobody sells cheaper
 * by choosing a unit. It is rounded up to the fen, never under the list. Ours, requirement A23.
 */
record ListedPrices(Map<Sku, List<Listed>> prices, Map<Sku, Units> units) implements PricesInForce {
    /** In CNY for one of this unit. */
    record Listed(String unit, BigDecimal price) {}

    @Override
    public Optional<BigDecimal> of(String sku, String unit) {
        var key = Sku.of(sku);
        var listed = prices.getOrDefault(key, List.of());
        return listed.stream()
                .filter(each -> each.unit().equals(unit.strip()))
                .map(Listed::price)
                .findFirst()
                .or(() -> Optional.ofNullable(units.get(key)).flatMap(known -> converted(listed, known, unit)));
    }

    private static Optional<BigDecimal> converted(List<Listed> listed, Units units, String unit) {
        return units.factorOf(unit)
                .flatMap(wanted -> listed.stream()
                        .flatMap(each -> units
                                .factorOf(each.unit())
                                .map(own -> each.price().multiply(wanted).divide(own, 2, RoundingMode.CEILING))
                                .stream())
                        .max(Comparator.naturalOrder()));
    }
}
