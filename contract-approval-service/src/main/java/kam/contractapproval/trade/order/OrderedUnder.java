package kam.contractapproval.trade.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.contract.Fulfilment;
import kam.kit.problem.Wording;

/** What is ordered under a contract, but for orders that were cancelled. */
@ApplicationScoped
class OrderedUnder implements Fulfilment {
    private final OrderRepository orders;

    OrderedUnder(OrderRepository orders) {
        this.orders = orders;
    }

    @Override
    public List<Bound> of(UUID contractId) {
        return orders.ordered(contractId).entrySet().stream()
                .map(line -> new Bound(line.getKey(), line.getValue(), Wording.of("已订货 | are ordered")))
                .toList();
    }
}
