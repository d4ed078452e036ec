package kam.contractapproval.approval.route;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.ApprovalPolicy;
import kam.contractapproval.approval.policy.ApprovalPolicy.Tiering;
import kam.contractapproval.approval.policy.Tier;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.label.Called;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Fault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The way of one revision of a contract through its signers and approvers (审批流程), by the policy of its day. Stage
 * follows stage; the steps of one stage may be decided in either order. Whoever decides has read this very content,
 * has the role (his own or by deed), did not submit it, and acts on a route once; who wrote it or manages the account
 * approves nothing, and signs only with another role beside him. Source: 大客户管理制度 三.2,
 * requirements A2, A5, A6, A7.
 */
@Entity
@Table(name = "route")
public class Route {
    private static final Wording AUTHORS_WORK = Wording.of(
            "起草人和客户经理不得批准，无人旁签时也不得签署 | Who drafted it or manages the account does not approve it, nor sign it with nobody beside");

    @Id
    private UUID id = UuidCreator.getTimeOrderedEpoch();

    private int revision;
    private int policyVersion;
    private int tier;
    private String office;

    @Embedded
    private TierBasis basis;

    private String digest;
    private String submittedBy;
    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> authors;

    private String besideRole;

    @Embedded
    private RouteSteps steps;

    Route() {}

    public Route(ApprovalPolicy policy, Tiering tiering, Submission submission) {
        this.revision = submission.revision();
        this.office = submission.office();
        this.digest = submission.digest();
        this.submittedBy = submission.submittedBy();
        this.submittedAt = submission.submittedAt();
        this.authors = submission.authors();
        this.besideRole = policy.besideRole();
        this.policyVersion = policy.version();
        this.tier = tiering.tier().tier();
        this.basis = new TierBasis(tiering, submission.floorReason());
        this.steps = new RouteSteps(policy.stepsOf(tiering.tier()));
        steps.openNextStage(submittedAt);
    }

    /** Decides one step and opens what comes next, or ends the route. Refuses with the codes of its problems. */
    public RouteStep decide(Decision decision, Mandate by, Instant at) {
        var step = step(decision.stepId());
        step.mustBeOpen();
        mustBeWhatWasRead(decision);
        mustBeEntitled(by, step);
        mustBeImpartial(by, step);
        boolean ofAnAuthor = decision.verdict() == Verdict.SIGN && isAuthor(by);
        if (ofAnAuthor) {
            mustBeForAuthors(step);
        }
        mustHaveReason(decision);
        mustJustifyFloor(step, decision);
        boolean underEscalation = !by.covers(demand(step));
        step.decide(decision.verdict(), StepDecision.of(decision, by, at, underEscalation));
        if (ofAnAuthor) {
            steps.askBeside(step, besideRole);
        }
        if (decision.verdict() == Verdict.SIGN) {
            steps.openNextStage(at);
        } else {
            end();
        }
        return step;
    }

    private boolean isAuthor(Mandate by) {
        return by.people().stream().anyMatch(authors::contains);
    }

    /** Who wrote it or manages the account approves nothing, and signs only where the policy has somebody beside him. */
    private void mustBeForAuthors(RouteStep step) {
        if (!isForAuthors(step)) {
            throw new Problem(RouteProblem.SEPARATION_OF_DUTIES, AUTHORS_WORK);
        }
    }

    private boolean isForAuthors(RouteStep step) {
        return step.kind() == StepKind.SIGN && besideRole != null;
    }

    /** Notes to whom a step is to go; refuses those who may not act on this route, and steps that are decided. */
    public RouteStep propose(UUID stepId, Reassignment to, String by) {
        var step = step(stepId);
        mustBePossible(step, to);
        if (step.proposed() != null) {
            throw new Problem(
                    RouteProblem.ALREADY_PROPOSED, Wording.of("已有改派待确认 | Another reassignment waits for confirmation"));
        }
        step.propose(to, by);
        return step;
    }

    /** Asks others to decide a step, as somebody else has proposed and as if it were proposed only now. */
    public RouteStep reassign(UUID stepId, boolean toOffice, String by, Instant at) {
        var step = proposedStep(stepId, by);
        var to = step.proposed().reassignment();
        mustBePossible(step, to);
        step.reassign(to, toOffice, by, at);
        return step;
    }

    /** Asks for the role again, and the superior, since whoever is asked by name is gone (离任). */
    public RouteStep vacate(UUID stepId, Instant at) {
        var step = step(stepId);
        step.mustBeUndecided();
        step.vacate(at);
        return step;
    }

    /** Refuses who comes too early or too late, whatever else may be wrong. */
    public void mustAwait(UUID stepId) {
        step(stepId).mustBeOpen();
    }

    /** The step stays whose it is. */
    public RouteStep keep(UUID stepId, String by) {
        var step = proposedStep(stepId, by);
        step.dropProposal();
        return step;
    }

    private RouteStep proposedStep(UUID stepId, String by) {
        var step = step(stepId);
        if (step.proposed() == null) {
            throw new Problem(
                    RouteProblem.NOTHING_PROPOSED, Wording.of("没有待确认的改派 | No reassignment waits for confirmation"));
        }
        if (step.proposed().concerns(by)) {
            throw new Problem(
                    RouteProblem.SECOND_PERSON_NEEDED,
                    Wording.of("不能由提出人或被改派人确认 | Neither who proposed it nor whom it names decides on it"));
        }
        return step;
    }

    private void mustBePossible(RouteStep step, Reassignment to) {
        step.mustBeUndecided();
        if (to.person() != null) {
            mustBeImpartial(to.person());
            mustNotBeAskedTwice(to.person(), step);
            if (authors.contains(to.person())) {
                mustBeForAuthors(step);
            }
        }
    }

    private void mustNotBeAskedTwice(String person, RouteStep step) {
        if (steps.askAlso(person, step)) {
            throw new Problem(
                    RouteProblem.SEPARATION_OF_DUTIES,
                    Wording.of("{0} 已被指定处理另一步骤 | {0} is asked for another step already", person));
        }
    }

    /** Ends it before its time: nothing that is still open can be decided. */
    public void end() {
        steps.end();
    }

    /** Whether everybody has signed: only then has anything been approved (批准后执行, requirement A4). */
    public boolean isComplete() {
        return steps.areSigned();
    }

    private void mustBeWhatWasRead(Decision decision) {
        if (!digest.equals(decision.digest())) {
            throw new Problem(
                    RouteProblem.CONTENT_CHANGED, Wording.of("现摘要为 {0} | The content's digest is {0}", digest));
        }
    }

    private void mustBeEntitled(Mandate by, RouteStep step) {
        if (step.wasLeftBy(by)) {
            throw new Problem(
                    RouteProblem.MAY_NOT_DECIDE,
                    Wording.of(
                            "{0} 已不在岗，该步骤已转交他人 | {0} is in post no more: the step asks for others",
                            step.formerAssignee()));
        }
        if (demands(step).stream().noneMatch(by::covers)) {
            throw by.isDelegated() ? notUnder(by, step) : notFor(step);
        }
    }

    private static Problem notFor(RouteStep step) {
        return new Problem(
                RouteProblem.MAY_NOT_DECIDE,
                step.assignee() == null
                        ? Wording.of("该步骤由{role}决定 | The step asks for {role}").with("role", Called.role(step.role()))
                        : Wording.of("该步骤指定由 {0} 决定 | The step asks for {0} by name", step.assignee()));
    }

    /** Says what of the deed hinders: of all that would do for the step, by what it is nearest to. */
    private Problem notUnder(Mandate deed, RouteStep step) {
        var hindrances = demands(step).stream()
                .map(deed::whatHinders)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        var why = Called.all(hindrances.stream().map(Fault::wording).toList());
        var problem = new Problem(
                RouteProblem.MAY_NOT_DECIDE,
                Wording.of("该授权书不适用于该步骤：{why} | The deed does not do for the step: {why}")
                        .with("why", why));
        for (var hindrance : hindrances) {
            problem = problem.at("/delegationId", hindrance);
        }
        return problem;
    }

    private void mustBeImpartial(Mandate by, RouteStep step) {
        by.people().forEach(person -> {
            mustBeImpartial(person);
            step.mustBeImpartial(person);
        });
    }

    private void mustBeImpartial(String person) {
        if (barred().contains(person)) {
            throw new Problem(
                    RouteProblem.SEPARATION_OF_DUTIES,
                    Wording.of("{0} 已提交或已处理过该合同 | {0} has submitted it or has decided a step", person));
        }
    }

    private static void mustHaveReason(Decision decision) {
        if (decision.lacksReason()) {
            throw new Problem(RouteProblem.REASON_REQUIRED, Wording.of("请说明理由 | Say why"))
                    .at("/comment", CommonFault.REQUIRED);
        }
    }

    /** Where an application brought no reason, whoever approves last gives it, and it stays with the route. */
    private void mustJustifyFloor(RouteStep step, Decision decision) {
        if (decision.verdict() != Verdict.SIGN || !basis.lacksFloorReason() || !steps.areSignedBut(step)) {
            return;
        }
        if (decision.lacksComment()) {
            throw new Problem(
                            RouteProblem.FLOOR_REASON_REQUIRED,
                            Wording.of("请说明为何可低于底价销售 | Say why it may be sold under its floor price"))
                    .at("/comment", CommonFault.REQUIRED);
        }
        basis.justify(decision.comment());
    }

    /** Who may not decide (any more): the submitter, and everyone who acted or was acted for. */
    public Set<String> barred() {
        return Stream.concat(Stream.of(submittedBy), steps.people()).collect(Collectors.toSet());
    }

    /**
     * The same for this step: also who had it reassigned, whoever was asked by name and is gone, and authors where they do
     * not sign.
     */
    public Set<String> barredFrom(RouteStep step) {
        var authorsToo = isForAuthors(step) ? Stream.<String>empty() : authors.stream();
        return Stream.concat(Stream.concat(barred().stream(), step.barred()), authorsToo)
                .collect(Collectors.toSet());
    }

    /** What deciding the step asks for. */
    public Demand demand(RouteStep step) {
        return new Demand(step.kind(), step.role(), step.ofOffice(), office, amount(), step.assignee());
    }

    /** What would do to decide the step: its own demand, or after its escalation the superior role. */
    public List<Demand> demands(RouteStep step) {
        return step.escalatedTo() == null
                ? List.of(demand(step))
                : List.of(demand(step), new Demand(step.kind(), step.escalatedTo(), false, office, amount()));
    }

    public boolean has(UUID stepId) {
        return steps.find(stepId).isPresent();
    }

    /** The step, which this route {@link #has}. */
    public RouteStep step(UUID stepId) {
        return steps.find(stepId).orElseThrow();
    }

    public List<RouteStep> openSteps() {
        return steps.open();
    }

    public List<RouteStep> steps() {
        return steps.all();
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

    /** Whether it is the short route of an amendment of nothing that matters. */
    public boolean isShort() {
        return tier == Tier.SHORT_ROUTE;
    }

    public String office() {
        return office;
    }

    /** What decided the tier. */
    public TierBasis basis() {
        return basis;
    }

    /** In CNY, what decided the tier, with what was added up; null where the contract has no amount. */
    public BigDecimal amount() {
        return basis.amount();
    }

    public String digest() {
        return digest;
    }

    public String submittedBy() {
        return submittedBy;
    }

    /**
     * What is put on a route: a revision of a contract of its office, with the digest of its content, the reason for
     * selling under the floor price where one was given, and who has drafted it or manages the account.
     */
    public record Submission(
            int revision,
            String office,
            String digest,
            String floorReason,
            Set<String> authors,
            String submittedBy,
            Instant submittedAt) {}

    /** What a person decides at a step. */
    public enum Verdict {
        /** 签署, or 批准 where the step asks for approval. */
        SIGN,
        /** 退回: it has to be revised; every earlier signature is void. */
        RETURN,
        /** 否决: the matter is over. */
        REJECT
    }
}
