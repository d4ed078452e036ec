package kam.contractapproval.trade.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import kam.contractapproval.contract.contract.ContractLine;
import kam.contractapproval.contract.contract.RouteWarning;
import kam.kit.problem.Wording;

/**
 * How the lines of a contract leave those that were accepted in its quote: in price, in quantity, as a line that is new
 * or as one that is gone. Lines are compared by product and unit. Floor prices are not, nor are they told.
 *
 * @param quote its number
 */
record Departure(String quote, List<QuoteLine> accepted) {
    private static final String CODE = "leaves-quote";

    List<RouteWarning> by(List<ContractLine> present) {
        var warnings = new ArrayList<RouteWarning>();
        var gone = new ArrayList<>(accepted);
        unchangedLeftOut(present, gone).forEach((number, line) -> {
            var before = taken(gone, agreed -> agreed.isGoodsOf(line));
            if (before == null) {
                warnings.add(added(number, line));
            } else {
                warnings.addAll(changed(number, before, line));
            }
        });
        gone.forEach(line -> warnings.add(dropped(line)));
        return warnings;
    }

    /**
     * By their numbers from 1 on, the lines that are not as any was accepted. They are left out first: where a product has
     * several lines, only those are named that have changed.
     */
    private static TreeMap<Integer, ContractLine> unchangedLeftOut(List<ContractLine> present, List<QuoteLine> gone) {
        var left = new TreeMap<Integer, ContractLine>();
        for (int i = 0; i < present.size(); i++) {
            var line = present.get(i);
            var same = taken(
                    gone, agreed -> agreed.isGoodsOf(line) && agreed.hasPriceOf(line) && agreed.hasQuantityOf(line));
            if (same == null) {
                left.put(i + 1, line);
            }
        }
        return left;
    }

    /** The first such line, which is removed; null if there is none. */
    private static QuoteLine taken(List<QuoteLine> lines, Predicate<QuoteLine> such) {
        for (var all = lines.iterator(); all.hasNext(); ) {
            var line = all.next();
            if (such.test(line)) {
                all.remove();
                return line;
            }
        }
        return null;
    }

    private List<RouteWarning> changed(int number, QuoteLine before, ContractLine now) {
        var warnings = new ArrayList<RouteWarning>();
        if (!before.hasPriceOf(now)) {
            warnings.add(warning(
                    "第 {0} 行 {1}（{2}）：报价 {3} 接受的单价为 {4} 元，现为 {5} 元"
                            + " | Line {0}, {1} ({2}): the price accepted in quote {3} is {4} CNY, now it is {5} CNY",
                    number,
                    now.sku(),
                    now.unit(),
                    quote,
                    before.unitPrice().toPlainString(),
                    now.unitPrice().toPlainString()));
        }
        if (!before.hasQuantityOf(now)) {
            warnings.add(warning(
                    "第 {0} 行 {1}（{2}）：报价 {3} 接受的数量为 {4}，现为 {5}"
                            + " | Line {0}, {1} ({2}): the quantity accepted in quote {3} is {4}, now it is {5}",
                    number, now.sku(), now.unit(), quote, plain(before.quantity()), plain(now.quantity())));
        }
        return warnings;
    }

    private RouteWarning added(int number, ContractLine line) {
        return warning(
                "第 {0} 行 {1}（{2}）：不在报价 {3} 中，数量 {4}，单价 {5} 元"
                        + " | Line {0}, {1} ({2}): not in quote {3}; quantity {4}, price {5} CNY",
                number,
                line.sku(),
                line.unit(),
                quote,
                plain(line.quantity()),
                line.unitPrice().toPlainString());
    }

    private RouteWarning dropped(QuoteLine line) {
        return warning(
                "报价 {0} 接受的 {1}（{2}）不在合同中：数量 {3}，单价 {4} 元"
                        + " | {1} ({2}), accepted in quote {0}, is not in the contract: quantity {3}, price {4} CNY",
                quote,
                line.sku(),
                line.unit(),
                plain(line.quantity()),
                line.unitPrice().toPlainString());
    }

    private static RouteWarning warning(String both, Object... values) {
        return new RouteWarning(CODE, Wording.of(both, values));
    }

    private static String plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }
}
