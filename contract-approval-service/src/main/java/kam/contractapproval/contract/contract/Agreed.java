package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kam.contractapproval.approval.policy.Basis.Amended;
import kam.contractapproval.approval.route.Route;

/**
 * What an amendment starts from (现行约定): what holds now, and the routes on which that contract and its amendments in
 * effect were approved. Source: requirement A21.
 */
record Agreed(ContractContent content, List<Route> routes) {
    /** An enclosure may say anything, so with one it is not known that nothing else changes. */
    Amended amendedBy(ContractContent proposed) {
        var approved = routes.stream()
                .filter(route -> !route.isShort())
                .map(route -> route.basis().approved())
                .toList();
        return new Amended(
                approved, proposed.enclosures().isEmpty() ? proposed.terms().onlyChangesOf(content.terms()) : Set.of());
    }

    String accountManager() {
        return content.accountManager();
    }

    /** One per line, in CNY per unit. */
    List<BigDecimal> settlementPrices() {
        return content.settlementPrices();
    }
}
