package kam.contractapproval.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/**
 * The price at which the sales company settles a product with its offices (结算底价), in CNY per unit, from a day on.
 * Never changed: a later entry takes its place, also for the same day. Source: 大客户管理制度 三.1(2), requirement A19.
 */
@Entity
@Table(name = "settlement_price")
class SettlementPrice extends AggregateRoot {
    private String sku;
    private String unit;
    private BigDecimal price;
    private LocalDate effectiveFrom;
    private String recordedBy;
    private Instant recordedAt;

    SettlementPrice() {}

    /** Refuses a day that is over: contracts have been priced by what held then. */
    SettlementPrice(NewSettlementPrice entry, String recordedBy, Instant recordedAt, LocalDate today) {
        if (entry.effectiveFrom().isBefore(today)) {
            throw new Problem(SettlementProblem.EFFECTIVE_IN_THE_PAST, "Today is " + today)
                    .at("/effectiveFrom", "before today");
        }
        this.sku = entry.sku();
        this.unit = entry.unit();
        this.price = entry.price();
        this.effectiveFrom = entry.effectiveFrom();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    BigDecimal price() {
        return price;
    }

    SettlementPriceView view() {
        return new SettlementPriceView(id(), sku, unit, price, effectiveFrom, recordedBy, recordedAt, version());
    }

    /** None: the list is the sales company's and holds for every office. */
    @Override
    public String office() {
        return null;
    }
}
