package kam.contractapproval.trade.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.contract.EffectiveContract;
import kam.contractapproval.contract.contract.EffectiveContracts;
import kam.contractapproval.trade.order.Order.OrderStep;
import kam.contractapproval.trade.order.OrderForms.Cancellation;
import kam.contractapproval.trade.order.OrderForms.TrialVerdict;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.master.KnownCustomer;
import kam.kit.master.KnownCustomers;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;

/** The commands on orders: each locks its order, or the contract that it is placed under. */
@ApplicationScoped
class OrderService {
    private final OrderRepository orders;
    private final EffectiveContracts contracts;
    private final KnownCustomers customers;
    private final WantedGoods goods;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    OrderService(
            OrderRepository orders,
            EffectiveContracts contracts,
            KnownCustomers customers,
            WantedGoods goods,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.orders = orders;
        this.contracts = contracts;
        this.customers = customers;
        this.goods = goods;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The contract is locked, so that of two trial orders at once one is refused. */
    @Transactional
    OrderView place(NewOrder wish) {
        wish.mustHoldTogether(calendar.today());
        var contract = contracts.locked(wish.contractId());
        new TrialRule(contract.trialOrderFirst(), orders.trialsUnder(contract.id())).mustAllow(wish.trial());
        var lines = goods.under(contract, wish.lines());
        var order = new Order(numbers.next(Series.ORDER), wish, partyOf(contract), lines, by(), clock.instant());
        orders.persist(order);
        outbox.append(order, order.placed());
        return OrderView.of(order);
    }

    private OrderParty partyOf(EffectiveContract contract) {
        var name = customers.findByIdOptional(contract.customerId()).map(KnownCustomer::name);
        return OrderParty.of(contract, name.orElse(contract.customerName()));
    }

    @Transactional
    OrderView requestRelease(UUID id) {
        var order = orders.locked(id);
        outbox.append(order, order.askAgain(by(), clock.instant()));
        return OrderView.of(order);
    }

    @Transactional
    OrderView cancel(UUID id, Cancellation cancellation) {
        var order = orders.locked(id);
        outbox.append(order, order.cancel(cancellation.reason(), by(), clock.instant()));
        return OrderView.of(order);
    }

    @Transactional
    OrderView produce(UUID id) {
        var order = orders.locked(id);
        order.produce(by(), clock.instant());
        return written(order);
    }

    @Transactional
    OrderView judge(UUID id, TrialVerdict verdict) {
        var order = orders.locked(id);
        order.judge(verdict, by(), clock.instant());
        return written(order);
    }

    @Transactional
    OrderView read(UUID id) {
        return OrderView.of(orders.visible(id));
    }

    @Transactional
    List<OrderStep> history(UUID id) {
        return orders.visible(id).history();
    }

    @Transactional
    Page<OrderView> list(PageRequest page, OrderStatus status, UUID contractId, UUID customerId) {
        return orders.list(page, status, contractId, customerId).map(OrderView::of);
    }

    private String by() {
        return signedIn.caller().id();
    }

    private OrderView written(Order order) {
        orders.flush();
        return OrderView.of(order);
    }
}
