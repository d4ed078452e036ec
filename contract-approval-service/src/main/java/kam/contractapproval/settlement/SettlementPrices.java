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
    private static final String IN_FORCE = """
            id in (select latest.id
                   from (select p.id as id,
                           row_number() over (partition by p.sku order by p.effectiveFrom desc, p.id desc) as place
                         from SettlementPrice p
                         where p.effectiveFrom <= :day and p.withdrawals is empty) latest
                   where latest.place = 1)
            """;

    private final BusinessCalendar calendar;

    SettlementPrices(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** The price in force today, in CNY per unit; empty where the list has none. */
    public Optional<BigDecimal> inForce(String sku) {
        return find(
                        "sku = ?1 and effectiveFrom <= ?2 and withdrawals is empty",
                        Sort.descending("effectiveFrom", "id"),
                        sku,
                        calendar.today())
                .firstResultOptional()
                .map(SettlementPrice::price);
    }

    /** With a day, for each product the one price that is in force on it. */
    Page<SettlementPrice> list(PageRequest page, String sku, LocalDate effectiveBy, LocalDate inForceOn) {
        return page(
                page,
                new Filter()
                        .where("sku", sku)
                        .where("effectiveFrom <= :effectiveBy", "effectiveBy", effectiveBy)
                        .where(IN_FORCE, "day", inForceOn));
    }
}
