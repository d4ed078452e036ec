package kam.goodsledger.contract.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.contract.credit.CustomerCredit;

/** The cleared orders that a delivery fulfils, oldest first (requirement A14). Contract and credit are locked. */
@ApplicationScoped
public class OpenOrders {
    private final OrderRepository orders;

    OpenOrders(OrderRepository orders) {
        this.orders = orders;
    }

    /** The delivery takes what it can from them; returns the credit, in CNY, that was reserved for that. */
    public BigDecimal take(UUID deliveryId, List<LineQuantity> lines, Contract contract, CustomerCredit credit) {
        var cleared = orders.clearedOf(contract.id());
        var freed = BigDecimal.ZERO;
        for (var wanted : lines) {
            var left = wanted.quantity();
            for (var order : cleared) {
                if (left.signum() > 0 && order.hasOpen(wanted.line())) {
                    var dispatch = order.take(deliveryId, wanted.line(), left, contract);
                    orders.note(dispatch);
                    credit.reserve(order.purpose(), order.reserved());
                    left = left.subtract(dispatch.quantity());
                    freed = freed.add(dispatch.amount());
                }
            }
        }
        return freed;
    }

    /** The delivery was refused: its orders are as open as before, with the credit for them. */
    public void giveBack(UUID deliveryId, CustomerCredit credit) {
        for (var dispatch : orders.dispatchesOf(deliveryId)) {
            var order = orders.lockedForEvent(dispatch.orderId());
            order.giveBack(dispatch);
            credit.reserve(order.purpose(), order.reserved());
        }
    }
}
