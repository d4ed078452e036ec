package kam.goodsledger.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import kam.goodsledger.contract.Contract;
import kam.goodsledger.contract.OwedGoods;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.StockPostings;
import kam.kit.trail.Act;

/** Books what happens to returns, and tells what is owed after the office has the goods back. */
@ApplicationScoped
class ReturnBooks {
    private final Ledger ledger;
    private final OwedGoods owedGoods;

    ReturnBooks(Ledger ledger, OwedGoods owedGoods) {
        this.ledger = ledger;
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

    /** What the office owes less once the company has taken them, at the line's settlement price, in CNY. */
    BigDecimal settlementValue(GoodsReturn goods, Contract contract) {
        return goods.lines().stream()
                .map(line -> contract.line(line.line()).settlementValue(line.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void taken(GoodsReturn goods, Contract contract, Act act) {
        var movements = new ArrayList<Movement>();
        for (var line : goods.lines()) {
            var agreed = contract.line(line.line());
            var moved = agreed.goods(line.quantity());
            movements.add(
                    StockPostings.returnTaken(goods.id(), moved, goods.goesTo().account()));
            var value = agreed.settlementValue(line.quantity());
            if (value.signum() > 0) {
                movements.add(StockPostings.claimReturned(goods.id(), moved, value));
            }
        }
        ledger.post(Journal.of(goods.number(), act.at(), act.by(), movements));
    }
}
