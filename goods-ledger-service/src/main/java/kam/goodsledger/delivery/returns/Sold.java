package kam.goodsledger.delivery.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.delivery.returns.GoodsReturn.ReturnLine;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.Reason;
import kam.kit.problem.Problem;

/** What a delivery has brought the customer, as the ledger has booked it. */
record Sold(Map<Integer, Movement> delivered, Map<Integer, Movement> sales) {

    /** Refuses with 409 a delivery that nobody has signed for. */
    static Sold by(UUID deliveryId, Ledger ledger) {
        var delivered = ledger.bookedByLine(deliveryId, Reason.DELIVERY);
        if (delivered.isEmpty()) {
            throw new Problem(ReturnProblem.NOT_DELIVERED, "Nothing is booked as delivered by it");
        }
        return new Sold(delivered, ledger.bookedByLine(deliveryId, Reason.SALE));
    }

    UUID contractId() {
        return delivered.values().iterator().next().contract().contractId();
    }

    /** What so much of a line is worth at the price at which it was sold, in CNY. */
    BigDecimal value(Contract contract, ReturnLine part, Map<Integer, BigDecimal> returnedBefore) {
        var sale = sales.get(part.line());
        var sold = new SoldLine(quantity(contract, part.line()), sale == null ? BigDecimal.ZERO : sale.amount());
        return sold.valueOf(part.quantity(), returnedBefore.getOrDefault(part.line(), BigDecimal.ZERO));
    }

    /** Refuses with 409 more than was delivered and is not returned already. */
    void mustCover(Contract contract, List<LineQuantity> lines, Map<Integer, BigDecimal> returned) {
        for (var i = 0; i < lines.size(); i++) {
            var wanted = lines.get(i);
            var left =
                    quantity(contract, wanted.line()).subtract(returned.getOrDefault(wanted.line(), BigDecimal.ZERO));
            if (wanted.quantity().compareTo(left) > 0) {
                throw new Problem(ReturnProblem.MORE_THAN_DELIVERED, "Line " + wanted.line())
                        .at("/lines/" + i + "/quantity", "at most " + left.toPlainString());
            }
        }
    }

    private BigDecimal quantity(Contract contract, int line) {
        var movement = delivered.get(line);
        return movement == null ? BigDecimal.ZERO : contract.line(line).told(movement.amount());
    }
}
