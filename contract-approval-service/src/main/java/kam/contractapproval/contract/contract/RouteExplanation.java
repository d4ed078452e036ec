package kam.contractapproval.contract.contract;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import kam.contractapproval.approval.delegation.ActedBy;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.contractapproval.approval.route.ProposedReassignment;
import kam.contractapproval.approval.route.Route;
import kam.contractapproval.approval.route.RouteStep;
import kam.contractapproval.approval.route.StepState;
import kam.kit.people.Person;
import kam.kit.problem.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contract's route, explained: its tier and why, its steps, who may act now, and what is missing. A preview shows
 * where a draft would go today. Source: requirements A10, A23.
 *
 * @param tier 0 on the short route of an amendment
 * @param amount in CNY, what decided the tier, with what was added up; absent where no amount is agreed or estimated
 * @param addedUp in CNY, the part of the amount that is the customer's other contracts
 * @param linesUnderFloor lines that sell under their floor price or the settlement price in force
 * @param linesNotListed lines that the price list has no price for, by product and unit
 * @param linesCheaper lines that sell under the price that was approved before
 * @param escalated whether it goes one tier up for one or the other
 * @param floorReason why it may be sold so, where that was said
 * @param mayNotDecide who has submitted it or has acted on it already
 * @param warnings what is to be known before one decides
 * @param missing what has still to happen before goods may move, in order: {@code floor-reason}, {@code submission},
 *     codes of steps, {@code signed-copy}
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
        BigDecimal addedUp,
        List<String> addedUpContracts,
        @Schema(implementation = String.class) Wording why,
        String digest,
        List<Step> steps,
        List<Integer> linesUnderFloor,
        List<Integer> linesNotListed,
        List<Integer> linesCheaper,
        boolean escalated,
        String floorReason,
        List<Person> mayNotDecide,
        List<RouteWarning> warnings,
        List<String> missing) {

    /**
     * A step; id is absent in a preview, office where any office will do, assignee where anyone in the role will.
     * {@code standIns} are for open steps; {@code reassignment} waits for a second person. Neither the former assignee, who
     * is gone, nor who had it reassigned decides the step. {@code actedBy} reads as "B for A under deed D".
     */
    record Step(
            @Nullable UUID id,
            int stage,
            String code,
            StepKind kind,
            StepState state,
            String role,
            String office,
            Person assignee,
            Instant openedAt,
            Instant overdueAt,
            int reminders,
            String escalatedTo,
            Instant escalatedAt,
            Person formerAssignee,
            ProposedReassignment reassignment,
            List<Person> reassignedBy,
            List<StandIn> standIns,
            String actedBy,
            Person decidedBy,
            Person onBehalfOf,
            UUID delegationId,
            boolean underEscalation,
            Instant decidedAt,
            String comment) {}

    /** A delegate who may act at this step, and under which deed. */
    record StandIn(Person delegate, Person principal, UUID delegationId) {
        static StandIn of(Mandate mandate) {
            return new StandIn(Person.of(mandate.person()), Person.of(mandate.principal()), mandate.delegationId());
        }
    }

    static RouteExplanation of(
            Contract contract,
            Route route,
            Wording why,
            List<Integer> linesUnderFloor,
            List<RouteWarning> warnings,
            BiFunction<Route, RouteStep, List<Mandate>> standIns) {
        boolean preview = !contract.approval().hasRoute();
        return new RouteExplanation(
                contract.id(),
                contract.number(),
                contract.status(),
                route.revision(),
                preview,
                route.policyVersion(),
                route.tier(),
                route.amount(),
                route.basis().addedUp(),
                route.basis().addedUpContracts(),
                why,
                preview ? null : route.digest(),
                route.steps().stream()
                        .map(step -> explain(route, step, preview, standIns))
                        .toList(),
                linesUnderFloor,
                route.basis().linesNotListed(),
                route.basis().linesCheaper(),
                route.basis().escalated(),
                route.basis().floorReason(),
                preview
                        ? List.of()
                        : route.barred().stream().sorted().map(Person::of).toList(),
                warnings,
                missing(contract, route));
    }

    private static Step explain(
            Route route, RouteStep step, boolean preview, BiFunction<Route, RouteStep, List<Mandate>> standIns) {
        var demand = route.demand(step);
        boolean open = step.isOpen() && !preview;
        return new Step(
                preview ? null : step.id(),
                step.stage(),
                step.code(),
                step.kind(),
                preview ? StepState.WAITING : step.state(),
                step.role(),
                demand.ofOffice() ? demand.office() : null,
                Person.of(step.assignee()),
                preview ? null : step.openedAt(),
                open ? step.overdueAt() : null,
                step.reminders(),
                step.escalatedTo(),
                step.escalatedAt(),
                Person.of(step.formerAssignee()),
                step.proposed(),
                step.reassignedBy().stream().sorted().map(Person::of).toList(),
                open ? standIns.apply(route, step).stream().map(StandIn::of).toList() : List.of(),
                ActedBy.text(
                        step.decision().decidedBy(),
                        step.decision().onBehalfOf(),
                        step.decision().delegationId()),
                Person.of(step.decision().decidedBy()),
                Person.of(step.decision().onBehalfOf()),
                step.decision().delegationId(),
                step.decision().underEscalation(),
                step.decision().decidedAt(),
                step.decision().comment());
    }

    private static List<String> missing(Contract contract, Route route) {
        return switch (contract.status()) {
            case DRAFT ->
                route.basis().lacksFloorReason() && contract.party().isTheOfficesOwn()
                        ? List.of("floor-reason", "submission")
                        : List.of("submission");
            case IN_APPROVAL ->
                route.steps().stream()
                        .filter(step -> !step.isSettled())
                        .map(RouteStep::code)
                        .toList();
            case APPROVED -> List.of("signed-copy");
            case REJECTED, EFFECTIVE, COMPLETED, TERMINATED, CANCELLED -> List.of();
        };
    }
}
