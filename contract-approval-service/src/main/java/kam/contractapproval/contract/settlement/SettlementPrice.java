package kam.contractapproval.contract.settlement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kam.kit.master.Sku;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;

/**
 * The price at which the sales company settles a product with its offices (结算底价), in CNY for one of a unit, from a
 * day on. Never changed: a later entry for that unit takes its place, also for the same day, and before its day it can
 * be withdrawn. Source: 大客户管理制度 三.1(2), requirement A19.
 */
@Entity
@Table(name = "settlement_price")
class SettlementPrice extends AggregateRoot {
    private String skuKey;
    private String sku;
    private String unit;
    private BigDecimal price;
    private LocalDate effectiveFrom;
    private String recordedBy;
    private Instant recordedAt;

    /** One at most. */
    @ElementCollection
    @CollectionTable(name = "settlement_price_withdrawal", joinColumns = @JoinColumn(name = "price_id"))
    @BatchSize(size = 200)
    @OptimisticLock(excluded = true)
    private List<Withdrawal> withdrawals = new ArrayList<>();

    SettlementPrice() {}

    /** Refuses a day that is over: contracts have been priced by what held then. */
    SettlementPrice(NewSettlementPrice entry, String recordedBy, Instant recordedAt, LocalDate today) {
        if (entry.effectiveFrom().isBefore(today)) {
            throw new Problem(SettlementProblem.EFFECTIVE_IN_THE_PAST, Wording.of("今天是 {0} | Today is {0}", today))
                    .at("/effectiveFrom", CommonFault.NOT_BEFORE.with("day", today));
        }
        this.skuKey = Sku.of(entry.sku()).key();
        this.sku = entry.sku();
        this.unit = entry.unit();
        this.price = entry.price();
        this.effectiveFrom = entry.effectiveFrom();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Takes it back before its day. */
    void withdraw(String reason, String by, Instant at, LocalDate today) {
        if (!effectiveFrom.isAfter(today)) {
            throw new Problem(SettlementProblem.IN_FORCE_ALREADY, Wording.of("自 {0} 起 | Since {0}", effectiveFrom));
        }
        if (!withdrawals.isEmpty()) {
            throw new Problem(SettlementProblem.WITHDRAWN_ALREADY, Wording.of("该价格不会生效 | It never comes into force"));
        }
        withdrawals.add(new Withdrawal(reason, Person.of(by), at));
    }

    Sku key() {
        return new Sku(skuKey);
    }

    String unit() {
        return unit;
    }

    BigDecimal price() {
        return price;
    }

    SettlementPriceView view() {
        var withdrawal = withdrawals.isEmpty() ? null : withdrawals.get(0);
        return new SettlementPriceView(
                id(), sku, unit, price, effectiveFrom, Person.of(recordedBy), recordedAt, withdrawal, version());
    }

    /** None: the list is the sales company's and holds for every office. */
    @Override
    public String office() {
        return null;
    }

    /** The taking back of a price before its day (撤回), and why. */
    @Embeddable
    record Withdrawal(String reason, Person withdrawnBy, Instant withdrawnAt) {}
}
