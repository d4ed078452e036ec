package kam.contractapproval.trade.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kam.contractapproval.contract.contract.EffectiveContract;
import kam.contractapproval.contract.contract.UnderContract;
import kam.kit.clock.BusinessCalendar;
import kam.kit.messaging.Outbox;

/**
 * Orders go with their contract: where its terms change, goods and credit are asked for again at the price in force; where
 * it ends, what can neither set out nor come by its last day is not wanted any more. Source: requirements A14, A21.
 */
@ApplicationScoped
class OrdersUnderContract implements UnderContract {
    private final OrderRepository orders;
    private final Outbox outbox;
    private final BusinessCalendar calendar;
    private final Clock clock;

    OrdersUnderContract(OrderRepository orders, Outbox outbox, BusinessCalendar calendar, Clock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void amended(EffectiveContract contract, String amendmentNumber) {
        for (var order : orders.lockedUnder(contract.id())) {
            order.askUnder(contract, "ContractAmended " + amendmentNumber, clock.instant())
                    .ifPresent(placed -> outbox.append(order, placed));
        }
    }

    @Override
    public void terminated(UUID contractId, String contractNumber, String reason, LocalDate lastDay) {
        var today = calendar.today();
        for (var order : orders.lockedUnder(contractId)) {
            if (!order.canComeBy(lastDay, today)) {
                order.endWithContract("ContractTerminated " + contractNumber, reason, clock.instant())
                        .ifPresent(cancelled -> outbox.append(order, cancelled));
            }
        }
    }
}
