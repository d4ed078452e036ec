package kam.goodsledger.stock.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.goodsledger.contract.credit.Credits;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.StockPostings;
import kam.kit.clock.BusinessCalendar;

/** Books an opening position, and tells what is owed after it. */
@ApplicationScoped
class OpeningBooks {
    private final Ledger ledger;
    private final OwedGoods owedGoods;
    private final Credits credits;
    private final BusinessCalendar calendar;

    OpeningBooks(Ledger ledger, OwedGoods owedGoods, Credits credits, BusinessCalendar calendar) {
        this.ledger = ledger;
        this.owedGoods = owedGoods;
        this.credits = credits;
        this.calendar = calendar;
    }

    void book(OpeningPosition position, Contract contract, String by) {
        var movements = new ArrayList<Movement>();
        for (var line : position.linesOnHand()) {
            var agreed = contract.line(line.line());
            var goods = agreed.goods(line.onHand());
            movements.add(StockPostings.openingGoods(position.id(), goods));
            var value = agreed.settlementValue(line.onHand());
            if (value.signum() > 0) {
                movements.add(StockPostings.openingClaim(position.id(), goods, value));
            }
        }
        var receivable = position.receivableMoney();
        if (receivable.amount().signum() > 0) {
            // locked, since what is free of the limit falls
            credits.ofCustomer(position.customerId());
            movements.add(StockPostings.openingReceivable(receivable, position.customerId()));
        }
        if (!movements.isEmpty()) {
            ledger.post(Journal.of(position.number(), calendar.startOf(position.asOf()), by, movements));
        }
        owedGoods.tell(
                contract,
                position.linesOnHand().stream()
                        .map(line -> contract.line(line.line()))
                        .toList());
    }
}
