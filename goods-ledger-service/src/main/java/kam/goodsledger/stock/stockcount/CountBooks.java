package kam.goodsledger.stock.stockcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.goodsledger.contract.exemption.Exemptions;
import kam.goodsledger.ledger.AccountKind;
import kam.goodsledger.ledger.ContractBalances;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.StockPostings;
import kam.goodsledger.stock.stockcount.StockCount.CountLine;

/** What the book says as of an instant, and what makes it agree with a count. */
@ApplicationScoped
class CountBooks {
    private final ContractBalances balances;
    private final Ledger ledger;
    private final OwedGoods owedGoods;
    private final Exemptions exemptions;

    CountBooks(ContractBalances balances, Ledger ledger, OwedGoods owedGoods, Exemptions exemptions) {
        this.balances = balances;
        this.ledger = ledger;
        this.owedGoods = owedGoods;
        this.exemptions = exemptions;
    }

    /** By line, what was in the store then. */
    Map<Integer, BigDecimal> inStore(Contract contract, Instant at) {
        return balances.of(contract.id(), AccountKind.OFFICE_HELD, at).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, held -> contract.line(held.getKey()).told(held.getValue())));
    }

    /** As of the count; refuses with 409 where goods that were short have left since. */
    void book(StockCount count, Contract contract, String by) {
        var differences = count.differences();
        if (differences.isEmpty()) {
            return;
        }
        var movements = differences.stream()
                .map(line -> adjustment(count, contract, line))
                .toList();
        ledger.post(Journal.of(count.number(), count.countedAt(), by, movements));
        differences.forEach(line -> exemptions.afterLoss(contract, line.line()));
        owedGoods.tell(
                contract,
                differences.stream().map(line -> contract.line(line.line())).toList());
    }

    private static Movement adjustment(StockCount count, Contract contract, CountLine line) {
        var goods = contract.line(line.line()).goods(line.difference().abs());
        return line.difference().signum() < 0
                ? StockPostings.countedShort(count.id(), goods)
                : StockPostings.countedSurplus(count.id(), goods);
    }
}
