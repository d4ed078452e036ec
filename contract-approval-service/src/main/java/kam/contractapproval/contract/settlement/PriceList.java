package kam.contractapproval.contract.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import kam.kit.master.NamedProducts.Named;
import kam.kit.master.Sku;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Many prices at once: all of them are recorded, or none. */
record PriceList(@NotEmpty @Size(max = 1000) List<@Valid @NotNull NewSettlementPrice> prices) {

    private record Key(Sku sku, String unit, LocalDate from) {}

    /** Names every line that is of a day that is over, or that says of a unit and a day what another line says too. */
    void mustHoldTogether(LocalDate today) {
        var problem = new Problem(
                SettlementProblem.LIST_REFUSED,
                Wording.of("未登记任何价格，请更正所列各行 | Nothing was recorded; correct the lines named"));
        var seen = new HashSet<Key>();
        for (int i = 0; i < prices.size(); i++) {
            var entry = prices.get(i);
            if (entry.effectiveFrom().isBefore(today)) {
                problem = problem.at("/prices/" + i + "/effectiveFrom", CommonFault.NOT_BEFORE.with("day", today));
            }
            if (!seen.add(new Key(Sku.of(entry.sku()), entry.unit(), entry.effectiveFrom()))) {
                problem = problem.at("/prices/" + i + "/sku", CommonFault.NAMED_TWICE);
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    /** The products that its lines name. */
    List<Named> named() {
        return IntStream.range(0, prices.size())
                .mapToObj(i -> prices.get(i).named("/prices/" + i))
                .toList();
    }
}
