package kam.contractapproval.contract.contract;

import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.route.Route;
import kam.contractapproval.approval.route.TierBasis;
import kam.kit.problem.Wording;

/** Why a route has its tier, as people read it. Source: requirements A2, A8, A10, A21, A23. */
final class TierReason {
    private TierReason() {}

    static Wording of(Contract contract, Route route, ApprovalPolicy policy) {
        if (route.isShort()) {
            return Wording.of("只变更不涉及价格、数量和金额的条款，按简易变更审批"
                    + " | It changes nothing of price, quantity or value, so it goes the short route");
        }
        return Wording.of("{amount}{floor}{held} | {amount}{floor}{held}")
                .with("amount", byAmount(contract, route, policy))
                .with("floor", byFloor(route))
                .with("held", byWhatIsInForce(route));
    }

    private static Wording byAmount(Contract contract, Route route, ApprovalPolicy policy) {
        if (route.amount() == null) {
            return Wording.of("未约定或预计金额，按最严一级审批 | No amount is agreed or estimated, so the strictest tier decides");
        }
        var tier = policy.tierFor(route.amount());
        var reached = tier.boundIncluded()
                ? "{what}达到 {bound} 元，未达第 {version} 版审批权限的更高一级"
                        + " | The {what} is at least {bound} CNY and reaches no higher tier of policy version {version}"
                : "{what}超过 {bound} 元，未达第 {version} 版审批权限的更高一级"
                        + " | The {what} is over {bound} CNY and reaches no higher tier of policy version {version}";
        return Wording.of(reached)
                .with("what", whatCounts(contract, route))
                .with("bound", tier.bound().toPlainString())
                .with("version", route.policyVersion());
    }

    private static Wording whatCounts(Contract contract, Route route) {
        var basis = contract.content().isDecidedByEstimate()
                ? Wording.of("预计年度金额 | estimated annual amount")
                : Wording.of("合同金额 | amount");
        if (route.basis().addedUpContracts().isEmpty()) {
            return Wording.of("{basis} {amount} 元 | {basis} of {amount} CNY")
                    .with("basis", basis)
                    .with("amount", route.amount().toPlainString());
        }
        return Wording.of("{basis} {own} 元，与该客户近期其他合同 {numbers} 的 {others} 元合并为 {amount} 元，"
                        + " | {basis} of {own} CNY, with {others} CNY of the customer's other recent contracts {numbers}"
                        + " added to {amount} CNY,")
                .with("basis", basis)
                .with("own", route.amount().subtract(route.basis().addedUp()).toPlainString())
                .with("others", route.basis().addedUp().toPlainString())
                .with("numbers", String.join(", ", route.basis().addedUpContracts()))
                .with("amount", route.amount().toPlainString());
    }

    private static Wording byFloor(Route route) {
        var basis = route.basis();
        if (!basis.escalated() && !basis.floorReasonNeeded()) {
            return Wording.of("");
        }
        return Wording.of(
                        basis.escalated()
                                ? "；{breach}，因此上报一级 | ; {breach}, so it goes one tier up"
                                : "；{breach}，且已无更高一级，须书面说明理由"
                                        + " | ; {breach} and there is no tier above, so a written reason is needed")
                .with("breach", breach(basis));
    }

    private static Wording breach(TierBasis basis) {
        if (basis.underFloor()) {
            return Wording.of("有合同行低于结算底价 | a line sells under its floor price");
        }
        return basis.linesNotListed().isEmpty()
                ? Wording.of("有合同行低于已批准的单价 | a line sells under the price that was approved")
                : Wording.of("有合同行不在价目表内 | a line is not on the price list");
    }

    private static Wording byWhatIsInForce(Route route) {
        var held = route.basis().tierHeld();
        return held == null
                ? Wording.of("")
                : Wording.of("；现行合同按第 {tier} 级审批，变更不得更宽"
                                + " | ; what is in force asks for tier {tier}, and an amendment never for less")
                        .with("tier", held);
    }
}
