package kam.contractapproval.contract.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
                         where p.effectiveFrom <= :day and p.withdrawals is empty %s) latest
                   where latest.place = 1)
            """;

    private final BusinessCalendar calendar;

    SettlementPrices(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The price list of today as far as these products go, in CNY per unit; empty for one that it lacks. It is looked up
     * once, so that what is decided by it and what is written down of it agree.
     */
    public Function<String, Optional<BigDecimal>> inForce(Collection<String> skus) {
        if (skus.isEmpty()) {
            return sku -> Optional.empty();
        }
        var found = find(
                        IN_FORCE.formatted("and p.sku in :skus"),
                        Map.of("day", calendar.today(), "skus", Set.copyOf(skus)))
                .stream()
                .collect(Collectors.toMap(SettlementPrice::sku, SettlementPrice::price));
        return sku -> Optional.ofNullable(found.get(sku));
    }

    /** With a day, for each product the one price that is in force on it. */
    Page<SettlementPrice> list(PageRequest page, String sku, LocalDate effectiveBy, LocalDate inForceOn) {
        return page(
                page,
                new Filter()
                        .where("sku", sku)
                        .where("effectiveFrom <= :effectiveBy", "effectiveBy", effectiveBy)
                        .where(IN_FORCE.formatted(""), "day", inForceOn));
    }
}
