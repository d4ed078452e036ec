package kam.goodsledger.delivery.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.Postings;
import kam.goodsledger.ledger.Reason;
import kam.kit.clock.BusinessCalendar;

/** Books what happens to deliveries, and tells what is owed after the customer has signed. */
@ApplicationScoped
class DeliveryBooks {
    private final Ledger ledger;
    private final OwedGoods owedGoods;
    private final BusinessCalendar calendar;
    private final Clock clock;

    DeliveryBooks(Ledger ledger, OwedGoods owedGoods, BusinessCalendar calendar, Clock clock) {
        this.ledger = ledger;
        this.owedGoods = owedGoods;
        this.calendar = calendar;
        this.clock = clock;
    }

    void dispatched(Delivery delivery, Contract contract, String by) {
        var movements = delivery.lines().stream()
                .map(line -> Postings.dispatch(
                        delivery.id(), contract.line(line.line()).goods(line.quantity())))
                .toList();
        ledger.post(Journal.of(delivery.number(), calendar.startOf(delivery.dispatchedOn()), by, movements));
    }

    /** What the customer owes for it, at contract price, in CNY. */
    BigDecimal value(Delivery delivery, Contract contract) {
        return delivery.lines().stream()
                .map(line -> contract.line(line.line()).contractValue(line.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void signed(Delivery delivery, Contract contract, String by) {
        var movements = new ArrayList<Movement>();
        for (var line : delivery.lines()) {
            var agreed = contract.line(line.line());
            var goods = agreed.goods(line.quantity());
            movements.add(Postings.delivery(delivery.id(), goods));
            var value = agreed.contractValue(line.quantity());
            if (value.signum() > 0) {
                movements.add(Postings.sale(delivery.id(), goods, value));
            }
        }
        ledger.post(Journal.of(delivery.number(), calendar.startOf(delivery.signedOn()), by, movements));
        owedGoods.tell(
                contract,
                delivery.lines().stream()
                        .map(line -> contract.line(line.line()))
                        .toList());
    }

    void refused(Delivery delivery, String by) {
        var reversals = ledger.booked(delivery.id(), Reason.DISPATCH).stream()
                .map(dispatch -> dispatch.reversed(Reason.REFUSAL))
                .toList();
        ledger.post(Journal.of(delivery.number(), clock.instant(), by, reversals));
    }
}
