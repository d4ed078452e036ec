package kam.contractapproval.approval.route;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kam.contractapproval.approval.policy.PolicyStep;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.contractapproval.approval.route.Route.Verdict;
import kam.kit.problem.Problem;

/** One step of a route (审批步骤): whom it asks, and who decided what, for whom, under which deed. */
@Entity
@Table(name = "route_step")
public class RouteStep {
    @Id
    private UUID id = UuidCreator.getTimeOrderedEpoch();

    private int stage;
    private String code;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String role;
    private boolean ofOffice;

    @Enumerated(EnumType.STRING)
    private StepState state = StepState.WAITING;

    private Instant openedAt;
    private String assignee;

    @Embedded
    private ProposedReassignment proposed;

    @Embedded
    private StepDecision decision = StepDecision.NONE;

    @Embedded
    private StepDeadline deadline = new StepDeadline();

    RouteStep() {}

    RouteStep(PolicyStep asked) {
        this.stage = asked.stage();
        this.code = asked.code();
        this.kind = asked.kind();
        this.role = asked.role();
        this.ofOffice = asked.ofOffice();
        this.deadline = new StepDeadline(asked);
    }

    /** The same asked of another role as well, of no office, with the same hours. */
    RouteStep beside(String besideRole) {
        var step = new RouteStep();
        step.stage = stage;
        step.code = code + "-beside";
        step.kind = kind;
        step.role = besideRole;
        step.deadline = deadline.again(besideRole);
        return step;
    }

    void open(Instant at) {
        become(StepState.OPEN);
        openedAt = at;
        deadline.start(at);
    }

    void decide(Verdict verdict, StepDecision made) {
        become(StepState.after(verdict));
        decision = made;
        proposed = null;
    }

    void end() {
        become(StepState.VOID);
        proposed = null;
    }

    void propose(Reassignment to, String by) {
        proposed = ProposedReassignment.of(to, by);
    }

    void dropProposal() {
        proposed = null;
    }

    /** What waits for a second person, or null. */
    public ProposedReassignment proposed() {
        return proposed;
    }

    /** Asks others instead, and lets its hours run anew. */
    void reassign(Reassignment to, boolean toOffice, Instant at) {
        if (to.role() != null) {
            role = to.role();
            ofOffice = toOffice;
        }
        assignee = to.person();
        proposed = null;
        if (isOpen()) {
            deadline.start(at);
        }
    }

    /** Reminds and escalates if it is time; says whether it was. */
    public boolean chase(Instant now) {
        return isOpen() && deadline.pass(now);
    }

    private void become(StepState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("a step that is " + state + " cannot become " + next);
        }
        state = next;
    }

    /** Refuses with the one code that everybody gets who is too late, whatever it was that came first. */
    void mustBeOpen() {
        switch (state) {
            case OPEN -> {}
            case WAITING -> throw new Problem(RouteProblem.STEP_NOT_OPEN, "An earlier stage is not finished");
            case SIGNED, RETURNED, REJECTED, VOID ->
                throw new Problem(RouteProblem.STEP_ALREADY_DECIDED, "The step " + code + " is " + state);
        }
    }

    /** For what can only be changed before the decision. */
    void mustBeUndecided() {
        if (isSettled()) {
            mustBeOpen();
        }
    }

    public boolean isSettled() {
        return state != StepState.WAITING && state != StepState.OPEN;
    }

    boolean isSigned() {
        return state == StepState.SIGNED;
    }

    public boolean isOpen() {
        return state == StepState.OPEN;
    }

    public UUID id() {
        return id;
    }

    public int stage() {
        return stage;
    }

    public String code() {
        return code;
    }

    public StepKind kind() {
        return kind;
    }

    public String role() {
        return role;
    }

    public boolean ofOffice() {
        return ofOffice;
    }

    public StepState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public StepDecision decision() {
        return decision;
    }

    /** The one person who is asked, or null where anyone in the role is. */
    public String assignee() {
        return assignee;
    }

    /** The role to which it has been escalated, or null. */
    public String escalatedTo() {
        return deadline.escalatedTo();
    }

    public Instant escalatedAt() {
        return deadline.escalatedAt();
    }

    public int reminders() {
        return deadline.reminders();
    }

    /** When it is next to be reminded of or escalated, or null. */
    public Instant nextChaseAt() {
        return isOpen() ? deadline.next() : null;
    }

    /** From when on it is overdue, or null for never. */
    public Instant overdueAt() {
        return deadline.overdueAt(openedAt);
    }
}
