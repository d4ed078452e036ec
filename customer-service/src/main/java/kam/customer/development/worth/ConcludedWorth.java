package kam.customer.development.worth;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kam.customer.development.worth.WorthAnalysis.WorthVerdict;

/** What was last concluded of a customer; whoever asks has decided that the caller may see the customer. */
@ApplicationScoped
public class ConcludedWorth {
    /** The conclusion in CNY, with the revenue that was forecast. */
    public record Conclusion(
            UUID analysisId,
            int revision,
            Instant concludedAt,
            BigDecimal revenue,
            BigDecimal expectedProfit,
            BigDecimal totalCost,
            BigDecimal netWorth,
            WorthVerdict verdict) {}

    private final WorthAnalysisRepository analyses;

    ConcludedWorth(WorthAnalysisRepository analyses) {
        this.analyses = analyses;
    }

    public Optional<Conclusion> of(UUID customerId) {
        return analyses.lastConcluded(customerId).map(WorthAnalysis::view).map(ConcludedWorth::conclusion);
    }

    private static Conclusion conclusion(WorthAnalysisView analysis) {
        var result = analysis.result();
        return new Conclusion(
                analysis.id(),
                analysis.revision(),
                analysis.concludedAt(),
                analysis.content().forecast().revenue(),
                result.expectedProfit(),
                result.totalCost(),
                result.netWorth(),
                result.verdict());
    }
}
