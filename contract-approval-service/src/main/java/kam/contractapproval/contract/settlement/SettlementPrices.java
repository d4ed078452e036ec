package kam.contractapproval.contract.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kam.contractapproval.contract.product.Products;
import kam.contractapproval.contract.settlement.ListedPrices.Listed;
import kam.kit.clock.BusinessCalendar;
import kam.kit.master.Sku;
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
                           row_number() over (
                             partition by p.skuKey, p.unit order by p.effectiveFrom desc, p.id desc) as place
                         from SettlementPrice p
                         where p.effectiveFrom <= :day and p.withdrawals is empty %s) latest
                   where latest.place = 1)
            """;

    private final Products products;
    private final BusinessCalendar calendar;

    SettlementPrices(Products products, BusinessCalendar calendar) {
        this.products = products;
        this.calendar = calendar;
    }

    /**
     * The price list of today as far as these products go, however their numbers are spelled. It is looked up once, so
     * that what is decided by it and what is written down of it agree.
     */
    public PricesInForce inForce(Collection<String> skus) {
        var keys = skus.stream().map(sku -> Sku.of(sku).key()).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return new ListedPrices(Map.of(), Map.of());
        }
        var listed =
                find(IN_FORCE.formatted("and p.skuKey in :keys"), Map.of("day", calendar.today(), "keys", keys))
                        .stream()
                        .collect(Collectors.groupingBy(
                                SettlementPrice::key,
                                Collectors.mapping(
                                        price -> new Listed(price.unit(), price.price()), Collectors.toList())));
        return new ListedPrices(listed, products.units(skus));
    }

    /** Of a product in any spelling; with a day, for each product and unit the one price that is in force on it. */
    Page<SettlementPrice> list(PageRequest page, String sku, LocalDate effectiveBy, LocalDate inForceOn) {
        return page(
                page,
                new Filter()
                        .where("skuKey", sku == null ? null : Sku.of(sku).key())
                        .where("effectiveFrom <= :effectiveBy", "effectiveBy", effectiveBy)
                        .where(IN_FORCE.formatted(""), "day", inForceOn));
    }
}
