package kam.contractapproval.contract.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import kam.kit.problem.Problem;

/** Many prices at once: all of them are recorded, or none. */
record PriceList(@NotEmpty @Size(max = 1000) List<@Valid @NotNull NewSettlementPrice> prices) {

    private record Key(String sku, LocalDate from) {}

    /** Names every line that is of a day that is over, or that says again what another line says of its day. */
    void mustHoldTogether(LocalDate today) {
        var problem = new Problem(SettlementProblem.LIST_REFUSED, "Nothing was recorded; correct the lines named");
        var seen = new HashSet<Key>();
        for (int i = 0; i < prices.size(); i++) {
            var entry = prices.get(i);
            if (entry.effectiveFrom().isBefore(today)) {
                problem = problem.at("/prices/" + i + "/effectiveFrom", "before today, " + today);
            }
            if (!seen.add(new Key(entry.sku(), entry.effectiveFrom()))) {
                problem = problem.at("/prices/" + i + "/sku", "named before for the same day");
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
