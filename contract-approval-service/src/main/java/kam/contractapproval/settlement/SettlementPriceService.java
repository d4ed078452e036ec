package kam.contractapproval.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

@ApplicationScoped
class SettlementPriceService {
    private final SettlementPrices prices;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    SettlementPriceService(SettlementPrices prices, SignedIn signedIn, BusinessCalendar calendar, Clock clock) {
        this.prices = prices;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    SettlementPriceView record(NewSettlementPrice entry) {
        var price = new SettlementPrice(entry, signedIn.caller().id(), clock.instant(), calendar.today());
        prices.persist(price);
        prices.flush();
        return price.view();
    }

    @Transactional
    SettlementPriceView read(UUID id) {
        return prices.visible(id).view();
    }

    @Transactional
    Page<SettlementPriceView> list(PageRequest page, String sku, LocalDate effectiveBy) {
        return prices.list(page, sku, effectiveBy).map(SettlementPrice::view);
    }
}
