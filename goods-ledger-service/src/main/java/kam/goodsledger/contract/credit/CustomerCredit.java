package kam.goodsledger.contract.credit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.kit.persistence.AggregateRoot;

/**
 * A customer's credit (信用额度) and what is reserved of it, in CNY over all offices. Exposure is what the customer owes
 * plus what is reserved; nothing is reserved that would bring it over the limit. Whoever changes it has locked it.
 * Source: 大客户管理制度 一, requirement G14.
 */
@Entity
@Table(name = "customer_credit")
public class CustomerCredit extends AggregateRoot {
    private String office;
    private String level;
    private BigDecimal creditLimit;

    @OneToMany(mappedBy = "credit", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Reservation> reservations = new ArrayList<>();

    CustomerCredit() {}

    CustomerCredit(UUID customerId) {
        super(customerId);
    }

    /** A limit below what is in use frees nothing and takes nothing back: it only lets nothing more through. */
    CustomerCredit graded(String ofOffice, String atLevel, BigDecimal limit) {
        office = ofOffice;
        level = atLevel;
        creditLimit = limit;
        return this;
    }

    void moveTo(String otherOffice) {
        office = otherOffice;
    }

    /** Whether exposure may change by so much; less of it always may. */
    public boolean allows(BigDecimal receivable, BigDecimal change) {
        return change.signum() <= 0 || change.compareTo(free(receivable)) <= 0;
    }

    /** What is reserved for this order or delivery becomes so much; nothing is left of it at zero. */
    public void reserve(Purpose purpose, BigDecimal amount) {
        var present = reservations.stream()
                .filter(reservation -> reservation.isFor(purpose.sourceId()))
                .findFirst();
        if (amount.signum() == 0) {
            present.ifPresent(reservations::remove);
        } else if (present.isPresent()) {
            present.get().become(amount);
        } else {
            reservations.add(new Reservation(this, purpose, amount));
        }
    }

    /** Nothing is reserved for this order or delivery any more. */
    public void release(UUID sourceId) {
        reservations.removeIf(reservation -> reservation.isFor(sourceId));
    }

    BigDecimal reserved() {
        return reservations.stream().map(Reservation::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What may still be used; below zero where a lower limit came later. */
    BigDecimal free(BigDecimal receivable) {
        return creditLimit.subtract(receivable).subtract(reserved());
    }

    List<Reservation> reservations() {
        return List.copyOf(reservations);
    }

    @Override
    public String office() {
        return office;
    }

    String level() {
        return level;
    }

    BigDecimal creditLimit() {
        return creditLimit;
    }

    /** The order or delivery, with its number, that credit is reserved for, and its contract. */
    public record Purpose(HeldBy heldBy, UUID sourceId, String number, UUID contractId) {
        /** For what credit is reserved. */
        public enum HeldBy {
            /** A cleared order, as far as its goods are not dispatched. */
            ORDER,
            /** A delivery that is dispatched and not signed for. */
            DELIVERY
        }
    }
}
