package kam.contractapproval.route;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.delegation.Mandate;
import kam.contractapproval.policy.PolicyStep;
import kam.contractapproval.policy.StepKind;
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
    private String decidedBy;
    private String onBehalfOf;
    private UUID delegationId;
    private Instant decidedAt;
    private String comment;

    RouteStep() {}

    RouteStep(PolicyStep asked) {
        this.stage = asked.stage();
        this.code = asked.code();
        this.kind = asked.kind();
        this.role = asked.role();
        this.ofOffice = asked.ofOffice();
    }

    void open(Instant at) {
        become(StepState.OPEN);
        openedAt = at;
    }

    void decide(Decision decision, Mandate by, Instant at) {
        become(StepState.after(decision.verdict()));
        decidedBy = by.person();
        onBehalfOf = by.onBehalfOf();
        delegationId = by.delegationId();
        decidedAt = at;
        comment = decision.comment();
    }

    void end() {
        become(StepState.VOID);
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

    /** Who acted here: the person, and the principal if there was a deed. */
    Stream<String> people() {
        return Stream.of(decidedBy, onBehalfOf).filter(Objects::nonNull);
    }

    boolean isSettled() {
        return state != StepState.WAITING && state != StepState.OPEN;
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

    public String decidedBy() {
        return decidedBy;
    }

    public String onBehalfOf() {
        return onBehalfOf;
    }

    public UUID delegationId() {
        return delegationId;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String comment() {
        return comment;
    }
}
