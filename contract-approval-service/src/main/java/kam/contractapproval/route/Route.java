package kam.contractapproval.route;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.contractapproval.delegation.Mandate;
import kam.contractapproval.policy.ApprovalPolicy;
import kam.contractapproval.policy.Demand;
import kam.kit.problem.Problem;

/**
 * The way of one revision of a contract through its signers and approvers (审批流程), by the policy of its day. Stage
 * follows stage; the steps of one stage may be decided in either order. Whoever decides has read this very content,
 * has the role (his own or by deed), did not submit it, and acts on a route once. Source: 大客户管理制度 三.2,
 * requirements A2, A5, A6, A7.
 */
@Entity
@Table(name = "route")
public class Route {
    @Id
    private UUID id = UuidCreator.getTimeOrderedEpoch();

    private int revision;
    private int policyVersion;
    private int tier;
    private String office;
    private BigDecimal amount;
    private String digest;
    private String submittedBy;
    private Instant submittedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "route_id", nullable = false, updatable = false)
    @OrderBy("stage, code")
    private List<RouteStep> steps = new ArrayList<>();

    Route() {}

    public Route(ApprovalPolicy policy, Submission submission) {
        this.revision = submission.revision();
        this.office = submission.office();
        this.amount = submission.amount();
        this.digest = submission.digest();
        this.submittedBy = submission.submittedBy();
        this.submittedAt = submission.submittedAt();
        this.policyVersion = policy.version();
        var reached = policy.tierFor(amount);
        this.tier = reached.tier();
        policy.stepsOf(reached).forEach(step -> steps.add(new RouteStep(step)));
        openNextStage(submittedAt);
    }

    /** Decides one step and opens what comes next, or ends the route. Refuses with the codes of its problems. */
    public RouteStep decide(Decision decision, Mandate by, Instant at) {
        var step = step(decision.stepId());
        step.mustBeOpen();
        mustBeWhatWasRead(decision);
        mustBeEntitled(by, step);
        mustBeImpartial(by);
        mustHaveReason(decision);
        step.decide(decision, by, at);
        if (decision.verdict() == Verdict.SIGN) {
            openNextStage(at);
        } else {
            end();
        }
        return step;
    }

    /** Ends it before its time: nothing that is still open can be decided. */
    public void end() {
        steps.stream().filter(step -> !step.isSettled()).forEach(RouteStep::end);
    }

    /** Whether everybody has signed: only then has anything been approved (批准后执行, requirement A4). */
    public boolean isComplete() {
        return steps.stream().allMatch(step -> step.state() == StepState.SIGNED);
    }

    private void openNextStage(Instant at) {
        var unsettled = steps.stream().filter(step -> !step.isSettled()).toList();
        int next = unsettled.stream().mapToInt(RouteStep::stage).min().orElse(0);
        unsettled.stream()
                .filter(step -> step.stage() == next && !step.isOpen())
                .forEach(step -> step.open(at));
    }

    private void mustBeWhatWasRead(Decision decision) {
        if (!digest.equals(decision.digest())) {
            throw new Problem(RouteProblem.CONTENT_CHANGED, "The content's digest is " + digest);
        }
    }

    private void mustBeEntitled(Mandate by, RouteStep step) {
        if (!by.covers(demand(step))) {
            throw new Problem(RouteProblem.MAY_NOT_DECIDE, "The step " + step.code() + " asks for " + step.role());
        }
    }

    private void mustBeImpartial(Mandate by) {
        var barred = barred();
        by.people().stream().filter(barred::contains).findFirst().ifPresent(person -> {
            throw new Problem(RouteProblem.SEPARATION_OF_DUTIES, person + " has submitted it or has decided a step");
        });
    }

    private static void mustHaveReason(Decision decision) {
        if (decision.lacksReason()) {
            throw new Problem(RouteProblem.REASON_REQUIRED, "Say why").at("/comment", "missing");
        }
    }

    /** Who may not decide (any more): the submitter, and everyone who acted or was acted for. */
    public Set<String> barred() {
        return Stream.concat(Stream.of(submittedBy), steps.stream().flatMap(RouteStep::people))
                .collect(Collectors.toSet());
    }

    /** What deciding the step asks for. */
    public Demand demand(RouteStep step) {
        return new Demand(step.kind(), step.role(), step.ofOffice(), office, amount);
    }

    public boolean has(UUID stepId) {
        return steps.stream().anyMatch(step -> step.id().equals(stepId));
    }

    /** The step, which this route {@link #has}. */
    public RouteStep step(UUID stepId) {
        return steps.stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .orElseThrow();
    }

    public List<RouteStep> openSteps() {
        return steps.stream().filter(RouteStep::isOpen).toList();
    }

    public List<RouteStep> steps() {
        return List.copyOf(steps);
    }

    public int revision() {
        return revision;
    }

    public int policyVersion() {
        return policyVersion;
    }

    public int tier() {
        return tier;
    }

    public String office() {
        return office;
    }

    public BigDecimal amount() {
        return amount;
    }

    public String digest() {
        return digest;
    }

    public String submittedBy() {
        return submittedBy;
    }
}
