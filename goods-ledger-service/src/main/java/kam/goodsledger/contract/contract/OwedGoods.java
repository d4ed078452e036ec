package kam.goodsledger.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kam.events.DeliveryEvent.GoodsOwed;
import kam.goodsledger.ledger.AccountKind;
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

    /** By line, how much of the contract may still be sent to the customer. */
    public Map<Integer, BigDecimal> deliverable(Contract contract) {
        var byLine = balances.of(contract.id());
        return contract.lines().stream()
                .collect(Collectors.toMap(
                        ContractLine::line,
                        line -> Fulfilment.of(line, byLine.getOrDefault(line.line(), Map.of()))
                                .deliverable()));
    }

    /** How much of this line the office has in its store. */
    public BigDecimal held(Contract contract, int line) {
        var byKind = balances.of(contract.id()).getOrDefault(line, Map.of());
        return contract.line(line).told(byKind.getOrDefault(AccountKind.OFFICE_HELD, BigDecimal.ZERO));
    }

    /** How much of this line the office has, in its store or on the way to the customer. */
    public BigDecimal atOffice(Contract contract, int line) {
        var byKind = balances.of(contract.id()).getOrDefault(line, Map.of());
        return Fulfilment.of(contract.line(line), byKind).heldByOffice();
    }

    /** Refuses with 409 to send the customer more than the lines of the contract, which is locked, entitle to. */
    public void mustEntitleTo(Contract contract, List<LineQuantity> lines) {
        var byLine = balances.of(contract.id());
        for (var i = 0; i < lines.size(); i++) {
            var wanted = lines.get(i);
            var line = contract.line(wanted.line());
            var left = Fulfilment.of(line, byLine.getOrDefault(line.line(), Map.of()))
                    .deliverable();
            if (wanted.quantity().compareTo(left) > 0) {
                throw new Problem(ContractProblem.EXCEEDS_ENTITLEMENT, "Line " + line.line())
                        .at("/lines/" + i + "/quantity", "at most " + left.toPlainString());
            }
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
