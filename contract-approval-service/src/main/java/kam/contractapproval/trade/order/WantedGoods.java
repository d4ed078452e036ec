package kam.contractapproval.trade.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kam.contractapproval.contract.contract.EffectiveContract;
import kam.contractapproval.trade.order.NewOrder.WantedLine;
import kam.kit.master.NamedProducts;
import kam.kit.master.NamedProducts.Named;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Which lines of a contract an order means, by number or by product, and how much of each in the line's unit. What the
 * contract has agreed on may be ordered, also of a product that is sold no longer. Ours, requirements A14, A23.
 */
@ApplicationScoped
class WantedGoods {
    private final NamedProducts products;

    WantedGoods(NamedProducts products) {
        this.products = products;
    }

    List<OrderedLine> under(EffectiveContract contract, List<WantedLine> wanted) {
        var ordered = new ArrayList<OrderedLine>();
        var seen = new HashSet<Integer>();
        for (var i = 0; i < wanted.size(); i++) {
            var pointer = "/lines/" + i;
            var line = wanted.get(i);
            var agreed = agreed(contract, line, pointer);
            if (!seen.add(agreed.line())) {
                throw new Problem(
                                OrderProblem.LINE_TWICE,
                                Wording.of("第 {0} 行重复 | Line {0} is named twice", agreed.line()))
                        .at(pointer + line.field(), CommonFault.NAMED_TWICE);
            }
            var named = new Named(agreed.sku(), line.unit(), pointer);
            ordered.add(OrderedLine.of(agreed, inUnitOf(agreed, line.quantity(), named)));
        }
        return ordered;
    }

    /** By the factor that was agreed, whatever the product's is today; the ledger of goods counts the line by it too. */
    private BigDecimal inUnitOf(EffectiveContract.Line agreed, BigDecimal quantity, Named named) {
        return agreed.factor() == null
                ? products.converted(quantity, named, agreed.unit())
                : products.converted(quantity, named, agreed.unit(), agreed.factor());
    }

    /** Refuses with 409 a line that the contract does not have, and a product that is on several without a number. */
    private EffectiveContract.Line agreed(EffectiveContract contract, WantedLine wanted, String pointer) {
        var lines = contract.lines().stream().filter(wanted::means).toList();
        if (lines.isEmpty()) {
            if (wanted.sku() != null) {
                products.mustBeKnown(List.of(new Named(wanted.sku(), wanted.unit(), pointer)));
            }
            throw new Problem(OrderProblem.LINE_NOT_IN_CONTRACT, Wording.of("合同 {0} | Contract {0}", contract.number()))
                    .at(pointer + wanted.field(), CommonFault.NOT_KNOWN);
        }
        if (lines.size() > 1) {
            throw new Problem(OrderProblem.LINE_UNCLEAR, Wording.of("合同 {0} | Contract {0}", contract.number()))
                    .at(pointer + "/line", CommonFault.REQUIRED);
        }
        return lines.get(0);
    }
}
