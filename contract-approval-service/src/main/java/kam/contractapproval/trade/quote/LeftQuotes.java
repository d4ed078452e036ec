package kam.contractapproval.trade.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.contractapproval.contract.contract.ContractTerms;
import kam.contractapproval.contract.contract.RouteWarning;
import kam.contractapproval.contract.contract.RouteWarnings;

/**
 * Warns of a contract that was made from a quote and does not say any more what was accepted there. Source: requirement
 * A12.
 */
@ApplicationScoped
class LeftQuotes implements RouteWarnings {
    private final QuoteRepository quotes;

    LeftQuotes(QuoteRepository quotes) {
        this.quotes = quotes;
    }

    @Override
    public List<RouteWarning> about(UUID contractId, ContractTerms terms) {
        return quotes.ofContract(contractId)
                .map(quote -> new Departure(quote.number(), quote.accepted().lines()).by(terms.lines()))
                .orElse(List.of());
    }
}
