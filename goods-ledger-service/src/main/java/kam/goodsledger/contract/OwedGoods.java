package kam.goodsledger.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import kam.events.goods.GoodsOwed;
import kam.goodsledger.ledger.ContractBalances;
import kam.kit.messaging.Outbox;
import kam.kit.problem.Problem;

/** Goods owed (欠货) per contract line: told when they change, and asked before more is delivered. Requirement G6. */
@ApplicationScoped
public class OwedGoods {
    private final ContractBalances balances;
    private final Outbox outbox;

    OwedGoods(ContractBalances balances, Outbox outbox) {
        this.balances = balances;
        this.outbox = outbox;
    }

    /** Appends what these lines owe now; the contract is locked, so the last event tells the last state. */
    public void tell(Contract contract, Collection<ContractLine> lines) {
        var byLine = balances.of(contract.id());
        for (var line : lines) {
            var fulfilment = Fulfilment.of(line, byLine.getOrDefault(line.line(), Map.of()));
            outbox.append(contract, owed(contract, line, fulfilment));
        }
    }

    /** Refuses with 409 to deliver more than the line, which is locked with its contract, entitles to. */
    public void mustEntitleTo(Contract contract, ContractLine line, BigDecimal quantity, String pointer) {
        var fulfilment = Fulfilment.of(line, balances.of(contract.id()).getOrDefault(line.line(), Map.of()));
        if (quantity.compareTo(fulfilment.deliverable()) > 0) {
            var left = fulfilment.deliverable().toPlainString();
            throw new Problem(ContractProblem.EXCEEDS_ENTITLEMENT, "Line " + line.line() + " is entitled to " + left)
                    .at(pointer, "at most " + left);
        }
    }

    private static GoodsOwed owed(Contract contract, ContractLine line, Fulfilment fulfilment) {
        return new GoodsOwed(
                contract.id(),
                contract.customerId(),
                contract.office(),
                contract.accountManager(),
                line.line(),
                line.sku(),
                fulfilment.notShipped(),
                fulfilment.heldByOffice());
    }
}
