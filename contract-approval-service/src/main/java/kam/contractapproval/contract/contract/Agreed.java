package kam.contractapproval.contract.contract;

import java.util.List;
import kam.contractapproval.approval.policy.Basis.Amended;
import kam.contractapproval.approval.route.Route;

/**
 * What an amendment starts from (现行约定): what holds now, and the routes on which that contract and its amendments in
 * effect were approved. Source: requirement A21.
 */
record Agreed(ContractContent content, List<Route> routes) {
    Amended amendedBy(ContractTerms terms) {
        var approved = routes.stream().map(route -> route.basis().approved()).toList();
        return new Amended(approved, terms.onlyChangesOf(content.terms()));
    }
}
