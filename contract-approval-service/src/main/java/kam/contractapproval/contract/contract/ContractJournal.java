package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import kam.contractapproval.approval.approvals.ApprovalInbox;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.contractapproval.approval.route.RouteStep;
import kam.contractapproval.approval.trail.Act;
import kam.contractapproval.approval.trail.Trail;
import kam.contractapproval.approval.trail.TrailAction;
import kam.events.ContractEvent;
import kam.kit.messaging.Outbox;

/** What goes with every change of a contract, in its transaction: a line in the trail, its events, the inbox. */
@ApplicationScoped
class ContractJournal {
    private final Trail trail;
    private final Outbox outbox;
    private final ApprovalInbox inbox;

    ContractJournal(Trail trail, Outbox outbox, ApprovalInbox inbox) {
        this.trail = trail;
        this.outbox = outbox;
        this.inbox = inbox;
    }

    /** For a new contract, which is kept with the end of its trail and so written once. */
    void begin(Contract contract, Act act, Consumer<Contract> keep) {
        trail.begin(contract.id(), act, end -> {
            contract.trailEndsAt(end);
            keep.accept(contract);
        });
    }

    /** For what no other service hears of. */
    void note(Contract contract, Act act) {
        contract.trailEndsAt(trail.append(contract.id(), contract.trailEnd(), act));
    }

    /** For a decision on this step. */
    void announceDecision(Contract contract, UUID stepId, Iterable<? extends ContractEvent> events) {
        var route = contract.approval().routeOf(stepId);
        var step = route.step(stepId);
        var act = new Act(
                actionOf(step),
                route.revision(),
                step.code(),
                step.decision().decidedBy(),
                step.decision().onBehalfOf(),
                step.decision().delegationId(),
                route.digest(),
                step.decision().comment());
        announce(
                contract,
                step.decision().underEscalation() ? act.noted("escalated to " + step.escalatedTo()) : act,
                events);
    }

    private static TrailAction actionOf(RouteStep step) {
        return switch (step.state()) {
            case SIGNED -> step.kind() == StepKind.SIGN ? TrailAction.SIGNED : TrailAction.APPROVED;
            case RETURNED -> TrailAction.RETURNED;
            case REJECTED -> TrailAction.REJECTED;
            case WAITING, OPEN, VOID -> throw new IllegalStateException("nobody decided " + step.code());
        };
    }

    /** For what others hear of; the inbox then shows what is open on the latest route. */
    void announce(Contract contract, Act act, Iterable<? extends ContractEvent> events) {
        note(contract, act);
        announceOnly(contract, events);
    }

    /** For what others hear of but nobody has done. */
    void announceOnly(Contract contract, Iterable<? extends ContractEvent> events) {
        inbox.follow(
                contract.id(),
                contract.number(),
                contract.party().customerName(),
                contract.approval().route());
        events.forEach(event -> outbox.append(contract, event));
    }
}
