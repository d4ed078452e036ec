package kam.customer.development.worth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kam.customer.development.worth.WorthAnalysis.RivalAnalysis;
import kam.customer.development.worth.WorthAnalysis.Swot;
import kam.kit.problem.Problem;

/** What a worth analysis looks at: business so far, competitors, SWOT and forecast. */
record WorthContent(
        @Valid @NotNull TransactionRecord transactions,
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull RivalAnalysis> competitors,
        @Valid @NotNull Swot swot,
        @Valid @NotNull WorthForecast forecast) {

    /** Refuses with 400 business that is still to come. */
    void mustHold(LocalDate today) {
        var problem = new Problem(WorthProblem.DAY_NOT_POSSIBLE, "See errors");
        var volumes = transactions.volumes();
        for (var i = 0; i < volumes.size(); i++) {
            if (volumes.get(i).tradedOn().isAfter(today)) {
                problem = problem.at("/transactions/volumes/" + i + "/tradedOn", "is still to come");
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
