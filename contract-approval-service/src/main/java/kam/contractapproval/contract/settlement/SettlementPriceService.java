package kam.contractapproval.contract.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.settlement.SettlementPriceForms.NewWithdrawal;
import kam.contractapproval.contract.settlement.SettlementPriceForms.RecordedPrices;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.master.NamedProducts;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

@ApplicationScoped
class SettlementPriceService {
    private final SettlementPrices prices;
    private final NamedProducts products;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    SettlementPriceService(
            SettlementPrices prices,
            NamedProducts products,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.prices = prices;
        this.products = products;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    SettlementPriceView record(NewSettlementPrice entry) {
        products.mustBeKnown(List.of(entry.named("")));
        var price = new SettlementPrice(entry, signedIn.caller().id(), clock.instant(), calendar.today());
        prices.persist(price);
        prices.flush();
        return price.view();
    }

    /** All of them, or none with an error for each wrong line. */
    @Transactional
    RecordedPrices record(PriceList list) {
        var today = calendar.today();
        list.mustHoldTogether(today);
        products.mustBeKnown(list.named());
        var by = signedIn.caller().id();
        var recorded = list.prices().stream()
                .map(entry -> new SettlementPrice(entry, by, clock.instant(), today))
                .toList();
        prices.persist(recorded);
        prices.flush();
        return new RecordedPrices(recorded.stream().map(SettlementPrice::view).toList());
    }

    /** Before its day only, so that no contract has frozen it. */
    @Transactional
    SettlementPriceView withdraw(UUID id, NewWithdrawal wish) {
        var price = prices.visible(id);
        price.withdraw(wish.reason(), signedIn.caller().id(), clock.instant(), calendar.today());
        prices.flush();
        return price.view();
    }

    @Transactional
    SettlementPriceView read(UUID id) {
        return prices.visible(id).view();
    }

    @Transactional
    Page<SettlementPriceView> list(PageRequest page, String sku, LocalDate effectiveBy, LocalDate inForceOn) {
        return prices.list(page, sku, effectiveBy, inForceOn).map(SettlementPrice::view);
    }
}
