package kam.customer.development.worth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kam.customer.development.worth.WorthAnalysis.WorthResult;

/** What clients send about a worth analysis. */
interface WorthAnalysisForms {
    /** A worth analysis to be made of a customer; the next revision of those it has. */
    record NewWorthAnalysis(
            @NotNull UUID customerId, @Valid @NotNull WorthContent content) {}

    /** A concluded analysis judged again, and whether that is what was concluded. */
    record WorthRecomputation(
            UUID analysisId, WorthRule rule, WorthResult result, String digest, String concludedDigest, boolean same) {}
}
