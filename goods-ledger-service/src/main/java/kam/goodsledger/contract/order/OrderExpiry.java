package kam.goodsledger.contract.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.order.OrderExpiry.Expired;
import kam.kit.clock.BusinessCalendar;
import kam.kit.clock.DueWork;

/** Closes cleared orders that were not dispatched in time. Any number of instances may do so at the same time. */
@ApplicationScoped
class OrderExpiry implements DueWork<Expired> {
    private final OrderRepository orders;
    private final OrderService service;
    private final BusinessCalendar calendar;

    OrderExpiry(OrderRepository orders, OrderService service, BusinessCalendar calendar) {
        this.orders = orders;
        this.service = service;
        this.calendar = calendar;
    }

    @Override
    public List<Expired> due(int most) {
        return orders.expired(calendar.today(), most).stream()
                .map(order -> new Expired(order.contractId(), order.id()))
                .toList();
    }

    @Override
    public void perform(Expired due) {
        service.expire(due.contractId(), due.orderId());
    }

    /** A cleared order whose time is over, and the contract that is locked before it. */
    record Expired(UUID contractId, UUID orderId) {}
}
