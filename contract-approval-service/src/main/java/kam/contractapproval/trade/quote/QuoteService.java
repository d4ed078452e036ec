package kam.contractapproval.trade.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.contract.ContractDrafts;
import kam.contractapproval.contract.settlement.SettlementPrices;
import kam.contractapproval.trade.quote.Quote.QuoteStatus;
import kam.contractapproval.trade.quote.QuoteForms.Loss;
import kam.contractapproval.trade.quote.QuoteForms.NewQuote;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.master.KnownCustomers;
import kam.kit.master.NamedProducts;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;

@ApplicationScoped
class QuoteService {
    private final QuoteRepository quotes;
    private final KnownCustomers customers;
    private final Organisation organisation;
    private final NamedProducts products;
    private final SettlementPrices prices;
    private final ContractDrafts drafts;
    private final Numbers numbers;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;
    private final Clock clock;

    QuoteService(
            QuoteRepository quotes,
            KnownCustomers customers,
            Organisation organisation,
            NamedProducts products,
            SettlementPrices prices,
            ContractDrafts drafts,
            Numbers numbers,
            Outbox outbox,
            SignedIn signedIn,
            BusinessCalendar calendar,
            Clock clock) {
        this.quotes = quotes;
        this.customers = customers;
        this.organisation = organisation;
        this.products = products;
        this.prices = prices;
        this.drafts = drafts;
        this.numbers = numbers;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** For a key account or a prospect: what is agreed with a prospect needs its application before a contract. */
    @Transactional
    QuoteView open(NewQuote wish) {
        var customer = customers.known(wish.customerId());
        organisation.mustWorkFor(customer.office(), wish.accountManager(), "/accountManager");
        var quote = new Quote(numbers.next(Series.QUOTE), wish, customer, by(), clock.instant());
        quotes.persist(quote);
        return written(quote);
    }

    @Transactional
    QuoteView add(UUID id, NewRound said) {
        var quote = quotes.locked(id);
        said.mustHoldTogether(calendar.today());
        products.mustBeOnSale(said.named());
        quote.add(said, prices.inForce(said.skus()), by(), clock.instant());
        return written(quote);
    }

    /** The quote is locked, so that it becomes one contract however many accept it. */
    @Transactional
    QuoteView accept(UUID id, Acceptance acceptance) {
        var quote = quotes.locked(id);
        var agreed = quote.agreed(acceptance, prices.inForce(quote.skus()), calendar.today());
        var terms = acceptance.termsOf(agreed, quote.accountManager());
        var contract = drafts.agreed(quote.customerId(), terms, agreed.recordedBy(), quote.number());
        quote.accept(acceptance, contract, by(), clock.instant(), calendar.today());
        return written(quote);
    }

    @Transactional
    QuoteView lose(UUID id, Loss loss) {
        var quote = quotes.locked(id);
        quote.lose(loss.reason(), by(), clock.instant(), calendar.today());
        return written(quote);
    }

    @Transactional
    List<UUID> expired(int most) {
        return quotes.expiredUntold(calendar.today(), most);
    }

    /** Unless another instance was faster, or a new round has come. */
    @Transactional
    void expire(UUID id) {
        var quote = quotes.lockedForEvent(id);
        quote.runOut(calendar.today());
        outbox.appendAll(quote, quote.told());
    }

    @Transactional
    QuoteView read(UUID id) {
        return quotes.visible(id).view(calendar.today());
    }

    @Transactional
    Page<QuoteSummary> list(PageRequest page, QuoteStatus status, UUID customerId) {
        var today = calendar.today();
        return quotes.list(page, status, customerId, today).map(quote -> quote.summary(today));
    }

    private String by() {
        return signedIn.caller().id();
    }

    private QuoteView written(Quote quote) {
        outbox.appendAll(quote, quote.told());
        return quote.view(calendar.today());
    }
}
