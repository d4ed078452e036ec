package kam.contractapproval.contract.contract;

import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.route.Route;

/** Why a route has its tier, as people read it. Source: requirements A2, A8, A10, A23. */
final class TierReason {
    private TierReason() {}

    static String of(Contract contract, Route route, ApprovalPolicy policy) {
        return byAmount(contract, route, policy) + byFloor(route);
    }

    private static String byAmount(Contract contract, Route route, ApprovalPolicy policy) {
        if (route.amount() == null) {
            return "No amount is agreed or estimated, so the strictest tier decides";
        }
        var tier = policy.tierFor(route.amount());
        return "The %s is %s %s CNY and reaches no higher tier of policy version %d"
                .formatted(
                        whatCounts(contract, route),
                        tier.boundIncluded() ? "at least" : "over",
                        tier.bound().toPlainString(),
                        route.policyVersion());
    }

    private static String whatCounts(Contract contract, Route route) {
        var basis = contract.content().hasLines() ? "amount" : "estimated annual amount";
        if (route.basis().addedUpContracts().isEmpty()) {
            return "%s of %s CNY".formatted(basis, route.amount().toPlainString());
        }
        return "%s of %s CNY, with %s CNY of the customer's other recent contracts %s added to %s CNY,"
                .formatted(
                        basis,
                        route.amount().subtract(route.basis().addedUp()).toPlainString(),
                        route.basis().addedUp().toPlainString(),
                        String.join(", ", route.basis().addedUpContracts()),
                        route.amount().toPlainString());
    }

    private static String byFloor(Route route) {
        var basis = route.basis();
        var breach = basis.underFloor() ? "; a line sells under its floor price" : "; a line is not on the price list";
        if (basis.escalated()) {
            return breach + ", so it goes one tier up";
        }
        return basis.floorReasonNeeded() ? breach + " and there is no tier above, so a written reason is needed" : "";
    }
}
