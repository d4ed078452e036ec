package kam.goodsledger.contract.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kam.events.DeliveryEvent.OrderCleared;
import kam.events.DeliveryEvent.OrderHeld;
import kam.events.OrderEvent.OrderPlaced;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.credit.CustomerCredit.Purpose;
import kam.goodsledger.contract.credit.CustomerCredit.Purpose.HeldBy;
import kam.kit.persistence.AggregateRoot;

/**
 * An order (订单) as this service has judged it: cleared, it reserves goods and credit until they are dispatched, or it
 * is cancelled or expires. Source: 大客户销售流程 3–6, requirements A14, G14.
 */
@Entity(name = "CustomerOrder")
@Table(name = "customer_order")
class Order extends AggregateRoot {
    private String number;
    private UUID contractId;
    private UUID customerId;
    private String office;
    private String accountManager;
    private int attempt;
    private LocalDate wishedOn;

    @Enumerated(EnumType.STRING)
    private OrderStatus status = OrderStatus.HELD;

    private LocalDate expiresOn;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<OrderLine> lines = new ArrayList<>();

    Order() {}

    Order(OrderPlaced event) {
        super(event.orderId());
        number = event.number();
        contractId = event.contractId();
        customerId = event.customerId();
        office = event.office();
        accountManager = event.accountManager();
        wishedOn = event.wishedOn();
        event.lines().forEach(line -> lines.add(new OrderLine(this, line.line(), line.quantity())));
    }

    /**
     * Whether it is asked for anew, also where it was cleared, since its contract may have changed: attempts that were
     * judged before are not judged again.
     */
    boolean awaits(int nextAttempt) {
        return nextAttempt > attempt && status != OrderStatus.CANCELLED;
    }

    /**
     * Clears it if nothing speaks against that, or else holds it; what was dispatched is gone either way. What is reserved
     * now stands for what was reserved before.
     */
    void judge(int thisAttempt, Set<HoldReason> against, Contract contract, LocalDate expiry) {
        attempt = thisAttempt;
        if (against.isEmpty()) {
            become(isDispatched() ? OrderStatus.FULFILLED : OrderStatus.CLEARED);
            expiresOn = expiry;
            lines.forEach(line -> line.clear(contract.line(line.line())));
        } else {
            become(OrderStatus.HELD);
            lines.forEach(OrderLine::free);
        }
    }

    /** Whether nothing is left to be dispatched. */
    boolean isDispatched() {
        return lines.stream().allMatch(line -> line.wanted().signum() == 0);
    }

    /** Its contract ends: nothing is kept for it after the last day. */
    void endBy(LocalDate lastDay) {
        if (expiresOn != null && expiresOn.isAfter(lastDay)) {
            expiresOn = lastDay;
        }
    }

    /** Nothing is reserved for it any more. */
    void cancel() {
        become(OrderStatus.CANCELLED);
        lines.forEach(OrderLine::free);
    }

    OrderHeld expire() {
        become(OrderStatus.EXPIRED);
        lines.forEach(OrderLine::free);
        return held(Set.of(HoldReason.EXPIRED));
    }

    /** A delivery takes as much of what is open as it can use. */
    OrderDispatch take(UUID deliveryId, int line, BigDecimal wanted, Contract contract) {
        var mine = line(line);
        var taken = mine.open().min(wanted);
        var freed = mine.take(taken, contract.line(line));
        if (isDispatched()) {
            become(OrderStatus.FULFILLED);
        }
        return new OrderDispatch(deliveryId, id(), line, taken, freed);
    }

    /** The delivery was refused: what it took is open again, unless the order is no longer wanted. */
    void giveBack(OrderDispatch dispatch) {
        line(dispatch.line()).returned(dispatch.quantity());
        if (status == OrderStatus.FULFILLED) {
            become(OrderStatus.CLEARED);
        }
        if (status == OrderStatus.CLEARED) {
            line(dispatch.line()).giveBack(dispatch.quantity(), dispatch.amount());
        }
    }

    private void become(OrderStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("An order that is " + status + " cannot become " + next);
        }
        status = next;
    }

    private OrderLine line(int line) {
        return lines.stream()
                .filter(candidate -> candidate.line() == line)
                .findFirst()
                .orElseThrow();
    }

    boolean hasOpen(int line) {
        return lines.stream()
                .anyMatch(each -> each.line() == line && each.open().signum() > 0);
    }

    OrderCleared cleared() {
        return new OrderCleared(id(), attempt, contractId, customerId, office, accountManager, reserved());
    }

    OrderHeld held(Set<HoldReason> reasons) {
        var names = reasons.stream().map(HoldReason::name).sorted().toList();
        return new OrderHeld(id(), attempt, contractId, customerId, office, accountManager, names);
    }

    /** The credit for what is open, in CNY. */
    BigDecimal reserved() {
        return lines.stream().map(OrderLine::reserved).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    Purpose purpose() {
        return new Purpose(HeldBy.ORDER, id(), number, contractId);
    }

    @Override
    public String office() {
        return office;
    }

    UUID contractId() {
        return contractId;
    }

    UUID customerId() {
        return customerId;
    }

    LocalDate wishedOn() {
        return wishedOn;
    }

    OrderStatus status() {
        return status;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    List<OrderLine> lines() {
        return List.copyOf(lines);
    }
}
