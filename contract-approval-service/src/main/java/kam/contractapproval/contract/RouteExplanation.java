package kam.contractapproval.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import kam.contractapproval.delegation.Mandate;
import kam.contractapproval.policy.Demand;
import kam.contractapproval.policy.StepKind;
import kam.contractapproval.policy.Tier;
import kam.contractapproval.route.Route;
import kam.contractapproval.route.RouteStep;
import kam.contractapproval.route.StepState;

/**
 * A contract's route, explained: its tier and why, its steps, who may act now, and what is missing. A preview shows
 * where a draft would go today. Source: requirement A10.
 *
 * @param amount in CNY, what decided the tier; absent where no amount is agreed or estimated
 * @param linesUnderFloor lines that sell under their settlement floor price
 * @param mayNotDecide who has submitted it or has acted on it already
 * @param missing what has still to happen before goods may move, in order: {@code submission}, codes of steps,
 *     {@code signed-copy}
 */
record RouteExplanation(
        UUID contractId,
        String number,
        ContractStatus status,
        int revision,
        boolean preview,
        int policyVersion,
        int tier,
        BigDecimal amount,
        String why,
        String digest,
        List<Step> steps,
        List<Integer> linesUnderFloor,
        Set<String> mayNotDecide,
        List<String> missing) {

    /** A step; id is absent in a preview, office where any office will do. {@code standIns} are for open steps. */
    record Step(
            UUID id,
            int stage,
            String code,
            StepKind kind,
            StepState state,
            String role,
            String office,
            Instant openedAt,
            List<StandIn> standIns,
            String decidedBy,
            String onBehalfOf,
            UUID delegationId,
            Instant decidedAt,
            String comment) {}

    /** A delegate who may act at this step, and under which deed. */
    record StandIn(String delegate, String principal, UUID delegationId) {
        static StandIn of(Mandate mandate) {
            return new StandIn(mandate.person(), mandate.principal(), mandate.delegationId());
        }
    }

    static RouteExplanation of(Contract contract, Route route, Tier tier, Function<Demand, List<Mandate>> deeds) {
        boolean preview = contract.approval().isDraft();
        return new RouteExplanation(
                contract.id(),
                contract.number(),
                contract.status(),
                route.revision(),
                preview,
                route.policyVersion(),
                route.tier(),
                route.amount(),
                why(contract, route, tier),
                preview ? null : route.digest(),
                route.steps().stream()
                        .map(step -> explain(route, step, preview, deeds))
                        .toList(),
                contract.content().linesUnderFloor(),
                preview ? Set.of() : new TreeSet<>(route.barred()),
                missing(contract, route));
    }

    private static Step explain(Route route, RouteStep step, boolean preview, Function<Demand, List<Mandate>> deeds) {
        var demand = route.demand(step);
        return new Step(
                preview ? null : step.id(),
                step.stage(),
                step.code(),
                step.kind(),
                preview ? StepState.WAITING : step.state(),
                step.role(),
                demand.ofOffice() ? demand.office() : null,
                preview ? null : step.openedAt(),
                step.isOpen() && !preview ? standIns(route, deeds.apply(demand)) : List.of(),
                step.decidedBy(),
                step.onBehalfOf(),
                step.delegationId(),
                step.decidedAt(),
                step.comment());
    }

    private static List<StandIn> standIns(Route route, List<Mandate> deeds) {
        var barred = route.barred();
        return deeds.stream()
                .filter(deed -> deed.people().stream().noneMatch(barred::contains))
                .map(StandIn::of)
                .toList();
    }

    private static String why(Contract contract, Route route, Tier tier) {
        if (route.amount() == null) {
            return "No amount is agreed or estimated, so the strictest tier decides";
        }
        var basis = contract.content().terms().lines().isEmpty() ? "estimated annual amount" : "amount";
        return "The %s of %s CNY is %s %s CNY and reaches no higher tier of policy version %d"
                .formatted(
                        basis,
                        route.amount().toPlainString(),
                        tier.boundIncluded() ? "at least" : "over",
                        tier.bound().toPlainString(),
                        route.policyVersion());
    }

    private static List<String> missing(Contract contract, Route route) {
        return switch (contract.status()) {
            case DRAFT -> List.of("submission");
            case IN_APPROVAL ->
                route.steps().stream()
                        .filter(step -> step.state() == StepState.OPEN || step.state() == StepState.WAITING)
                        .map(RouteStep::code)
                        .toList();
            case APPROVED -> List.of("signed-copy");
            case REJECTED, EFFECTIVE, COMPLETED, TERMINATED -> List.of();
        };
    }
}
