package kam.goodsledger.contract.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kam.events.ContractEvent.ContractTerminated;
import kam.events.OrderEvent.OrderCancelled;
import kam.events.OrderEvent.OrderPlaced;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.goodsledger.contract.credit.Credits;
import kam.goodsledger.contract.credit.CustomerCredit;
import kam.kit.clock.BusinessCalendar;
import kam.kit.messaging.Outbox;

/** Judges orders, and frees what is reserved for those that are not wanted any more. Locks contract, order, credit. */
@ApplicationScoped
class OrderService {
    private static final int INTEGER_DIGITS = 16;

    private final OrderRepository orders;
    private final Contracts contracts;
    private final OwedGoods owedGoods;
    private final Credits credits;
    private final OrderSettings settings;
    private final Outbox outbox;
    private final BusinessCalendar calendar;

    OrderService(
            OrderRepository orders,
            Contracts contracts,
            OwedGoods owedGoods,
            Credits credits,
            OrderSettings settings,
            Outbox outbox,
            BusinessCalendar calendar) {
        this.orders = orders;
        this.contracts = contracts;
        this.owedGoods = owedGoods;
        this.credits = credits;
        this.settings = settings;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    /** Clears or holds it, once per attempt. */
    @Transactional
    void placed(OrderPlaced event) {
        var contract = contracts.lockedForEvent(event.contractId());
        var order = orders.lockedIfKnown(event.orderId()).orElseGet(() -> new Order(event));
        if (!order.awaits(event.attempt())) {
            return;
        }
        var credit = credits.ofCustomer(order.customerId()).orElse(null);
        var against = against(order, contract, credit);
        order.judge(event.attempt(), against, contract, expiry(order, contract));
        orders.persist(order);
        if (credit != null) {
            credit.reserve(order.purpose(), order.reserved());
        }
        outbox.append(order, against.isEmpty() ? order.cleared() : order.held(against));
    }

    private Set<HoldReason> against(Order order, Contract contract, CustomerCredit credit) {
        if (order.isDispatched()) {
            return Set.of();
        }
        var others = orders.clearedOf(contract.id()).stream()
                .filter(cleared -> cleared != order)
                .toList();
        var check = new OrderCheck(contract, owedGoods.deliverable(contract), others);
        var against = check.against(order);
        if (!against.isEmpty()) {
            return against;
        }
        var value = check.value(order);
        if (value.precision() - value.scale() > INTEGER_DIGITS) {
            return Set.of(HoldReason.VALUE);
        }
        if (credit == null) {
            return Set.of(HoldReason.CREDIT_LIMIT_NOT_KNOWN);
        }
        return credits.allows(credit, value.subtract(order.reserved())) ? Set.of() : Set.of(HoldReason.CREDIT);
    }

    private LocalDate expiry(Order order, Contract contract) {
        var today = calendar.today();
        var from = order.wishedOn().isAfter(today) ? order.wishedOn() : today;
        return contract.upToItsEnd(from.plusDays(settings.expiresAfterDays()));
    }

    /** What is reserved for orders is free after the contract's last day; the contract may not be known here. */
    @Transactional
    void terminated(ContractTerminated event) {
        if (contracts
                .findByIdOptional(event.contractId(), LockModeType.PESSIMISTIC_WRITE)
                .isPresent()) {
            orders.under(event.contractId()).forEach(order -> order.endBy(event.lastDay()));
        }
    }

    @Transactional
    void cancelled(OrderCancelled event) {
        contracts.lockedForEvent(event.contractId());
        orders.lockedIfKnown(event.orderId())
                .filter(order -> order.status().canBecome(OrderStatus.CANCELLED))
                .ifPresent(order -> {
                    order.cancel();
                    release(order);
                });
    }

    /** Frees what is reserved if its time is still up now that it is locked. */
    @Transactional
    void expire(UUID contractId, UUID id) {
        contracts.lockedForEvent(contractId);
        var order = orders.lockedForEvent(id);
        if (order.status() == OrderStatus.CLEARED && order.expiresOn().isBefore(calendar.today())) {
            var held = order.expire();
            release(order);
            outbox.append(order, held);
        }
    }

    private void release(Order order) {
        credits.ofCustomer(order.customerId()).ifPresent(credit -> credit.release(order.id()));
    }
}
