package kam.goodsledger.delivery.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.ContractLine;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.goodsledger.delivery.returns.GoodsReturn.ReturnLine;
import kam.goodsledger.ledger.AcceptedPrices;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.StockPostings;
import kam.kit.trail.Act;

/** Books what happens to returns, and tells what is owed after the office has the goods back. */
@ApplicationScoped
class ReturnBooks {
    private final Ledger ledger;
    private final AcceptedPrices prices;
    private final OwedGoods owedGoods;

    ReturnBooks(Ledger ledger, AcceptedPrices prices, OwedGoods owedGoods) {
        this.ledger = ledger;
        this.prices = prices;
        this.owedGoods = owedGoods;
    }

    /** At these values in CNY, by line: the prices at which they were sold. */
    void received(GoodsReturn goods, Contract contract, Map<Integer, BigDecimal> values, Act act) {
        var movements = new ArrayList<Movement>();
        for (var line : goods.lines()) {
            var moved = contract.line(line.line()).goods(line.quantity());
            movements.add(StockPostings.returned(goods.id(), moved));
            var value = values.get(line.line());
            if (value.signum() > 0) {
                movements.add(StockPostings.saleReturned(goods.id(), moved, value));
            }
        }
        ledger.post(Journal.of(goods.number(), act.at(), act.by(), movements));
        owedGoods.tell(
                contract,
                goods.lines().stream().map(line -> contract.line(line.line())).toList());
    }

    /**
     * By line, what the office owes less once the company has taken them, in CNY: at the price at which it took such
     * goods over, or at the line's where it has not accepted any yet.
     */
    Map<Integer, BigDecimal> valuesAccepted(GoodsReturn goods, Contract contract) {
        return goods.lines().stream()
                .collect(Collectors.toMap(
                        ReturnLine::line, line -> valueAccepted(line, contract.line(line.line()), contract)));
    }

    private BigDecimal valueAccepted(ReturnLine line, ContractLine agreed, Contract contract) {
        return prices.of(contract.id(), line.line())
                .map(price ->
                        price.multiply(agreed.goods(line.quantity()).quantity()).setScale(2, RoundingMode.HALF_UP))
                .orElseGet(() -> agreed.settlementValue(line.quantity()));
    }

    void taken(GoodsReturn goods, Contract contract, Map<Integer, BigDecimal> values, Act act) {
        var movements = new ArrayList<Movement>();
        for (var line : goods.lines()) {
            var moved = contract.line(line.line()).goods(line.quantity());
            movements.add(
                    StockPostings.returnTaken(goods.id(), moved, goods.goesTo().account()));
            var value = values.get(line.line());
            if (value.signum() > 0) {
                movements.add(StockPostings.claimReturned(goods.id(), moved, value));
            }
        }
        ledger.post(Journal.of(goods.number(), act.at(), act.by(), movements));
    }
}
