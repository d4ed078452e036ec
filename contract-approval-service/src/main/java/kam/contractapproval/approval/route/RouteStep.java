package kam.contractapproval.approval.route;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.PolicyStep;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.contractapproval.approval.route.Route.Verdict;
import kam.kit.label.Called;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
    private String formerAssignee;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> reassignedBy = Set.of();

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
        step.code = code + PolicyStep.BESIDE;
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

    /** Asks others instead, as a second person has confirmed, and lets its hours run anew. Neither of the two decides it. */
    void reassign(Reassignment to, boolean toOffice, String confirmedBy, Instant at) {
        var both = Stream.of(proposed.proposedBy().id(), confirmedBy);
        reassignedBy = Stream.concat(reassignedBy.stream(), both).collect(Collectors.toSet());
        if (to.person() != null && to.person().equals(formerAssignee)) {
            formerAssignee = null;
        }
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

    /** Asks for its role again and at once for the superior role too, if there is one. */
    void vacate(Instant at) {
        formerAssignee = assignee;
        assignee = null;
        deadline.escalate(at);
    }

    /** Refuses those who had it reassigned: nobody chooses who decides and decides himself. */
    void mustBeImpartial(String person) {
        if (reassignedBy.contains(person)) {
            throw new Problem(
                    RouteProblem.SEPARATION_OF_DUTIES,
                    Wording.of("该步骤由 {0} 提出或确认改派 | {0} had the step reassigned", person));
        }
    }

    /** Whether whoever acts, or is acted for, was asked by name and is gone. */
    boolean wasLeftBy(Mandate by) {
        return formerAssignee != null && by.people().contains(formerAssignee);
    }

    /** Who may not decide this step, whatever else he may. */
    Stream<String> barred() {
        return Stream.concat(Stream.ofNullable(formerAssignee), reassignedBy.stream());
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
            case WAITING ->
                throw new Problem(
                        RouteProblem.STEP_NOT_OPEN, Wording.of("前序步骤尚未完成 | An earlier stage is not finished"));
            case SIGNED, RETURNED, REJECTED, VOID ->
                throw new Problem(
                        RouteProblem.STEP_ALREADY_DECIDED,
                        Wording.of("该步骤{state} | The step is {state}").with("state", Called.of(state)));
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

    /** Who was asked by name before and is gone, or null. */
    public String formerAssignee() {
        return formerAssignee;
    }

    /** Who proposed and who confirmed that others are asked; none where nobody did. */
    public Set<String> reassignedBy() {
        return Set.copyOf(reassignedBy);
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
