package kam.contractapproval.trade.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.DueWork;

/** Looks for quotes of which the latest offer has run out, so that others hear of it. */
@ApplicationScoped
class ExpiredQuotes implements DueWork<UUID> {
    private final QuoteService quotes;

    ExpiredQuotes(QuoteService quotes) {
        this.quotes = quotes;
    }

    @Override
    public List<UUID> due(int most) {
        return quotes.expired(most);
    }

    @Override
    public void perform(UUID due) {
        quotes.expire(due);
    }
}
