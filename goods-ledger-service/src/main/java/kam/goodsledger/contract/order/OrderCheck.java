package kam.goodsledger.contract.order;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kam.goodsledger.contract.contract.Contract;

/**
 * What speaks against an order under its contract: quantity, term, value. Other cleared orders of the contract count
 * as if they were dispatched; held ones do not. Source: requirement A14.
 */
record OrderCheck(Contract contract, Map<Integer, BigDecimal> deliverable, List<Order> cleared) {

    Set<HoldReason> against(Order order) {
        var reasons = EnumSet.noneOf(HoldReason.class);
        if (!contract.isInForceOn(order.wishedOn())) {
            reasons.add(HoldReason.TERM);
        }
        var left = left();
        for (var line : order.lines()) {
            if (!contract.hasLine(line.line())) {
                reasons.add(HoldReason.LINE_NOT_IN_CONTRACT);
            } else if (line.wanted().compareTo(left.get(line.line())) > 0) {
                reasons.add(HoldReason.QUANTITY);
            }
        }
        return reasons;
    }

    /** What it takes of the customer's credit, in CNY; only where nothing else speaks against it. */
    BigDecimal value(Order order) {
        return order.lines().stream()
                .map(line -> contract.line(line.line()).contractValue(line.wanted()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<Integer, BigDecimal> left() {
        var left = new HashMap<>(deliverable);
        cleared.stream()
                .flatMap(order -> order.lines().stream())
                .forEach(line -> left.merge(line.line(), line.open(), BigDecimal::subtract));
        return left;
    }
}
