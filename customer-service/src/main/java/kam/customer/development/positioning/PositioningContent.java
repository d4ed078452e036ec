package kam.customer.development.positioning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** What is offered to a customer (产品组合) and how it is priced (定价策略), drawn from its needs and the competition. */
record PositioningContent(
        @NotBlank @Size(max = 2000) String needs,
        @NotBlank @Size(max = 2000) String competition,
        @NotBlank @Size(max = 2000) String pricingPolicy,
        @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull OfferedItem> items) {

    /** Refuses with 400 prices that do not fit their policy, and an item that is named twice. */
    void mustHold() {
        var problem = new Problem(PositioningProblem.ITEMS_INVALID, Wording.of("请更正所列字段 | Correct the fields named"));
        var seen = new HashSet<String>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!seen.add(item.sku())) {
                problem = problem.at("/items/" + i + "/sku", CommonFault.NAMED_TWICE);
            }
            problem = item.judged(problem, "/items/" + i);
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
