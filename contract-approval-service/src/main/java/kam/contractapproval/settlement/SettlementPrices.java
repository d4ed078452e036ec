package kam.contractapproval.settlement;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kam.kit.clock.BusinessCalendar;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

/** The settlement price list. */
@ApplicationScoped
public class SettlementPrices extends Repository<SettlementPrice> {
    private final BusinessCalendar calendar;

    SettlementPrices(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** The price in force today, in CNY per unit; empty where the list has none. */
    public Optional<BigDecimal> inForce(String sku) {
        return find("sku = ?1 and effectiveFrom <= ?2", Sort.descending("effectiveFrom", "id"), sku, calendar.today())
                .firstResultOptional()
                .map(SettlementPrice::price);
    }

    Page<SettlementPrice> list(PageRequest page, String sku, LocalDate effectiveBy) {
        return page(
                page,
                new Filter().where("sku", sku).where("effectiveFrom <= :effectiveBy", "effectiveBy", effectiveBy));
    }
}
