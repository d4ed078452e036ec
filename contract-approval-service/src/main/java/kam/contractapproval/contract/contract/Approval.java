package kam.contractapproval.contract.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kam.contractapproval.approval.delegation.Mandate;
import kam.contractapproval.approval.policy.Tier;
import kam.contractapproval.approval.route.Decision;
import kam.contractapproval.approval.route.Reassignment;
import kam.contractapproval.approval.route.Route;
import kam.contractapproval.approval.route.RouteStep;
import kam.kit.label.Called;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * How far a contract has come (审批进度): its status, the routes its revisions have gone, and its registration once a
 * whole route has signed. Source: 大客户管理制度 三.2, requirements A2, A4, A5.
 */
@Embeddable
class Approval {
    @Enumerated(EnumType.STRING)
    private ContractStatus status = ContractStatus.DRAFT;

    private int revision = 1;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    @OrderBy("revision")
    private List<Route> routes = new ArrayList<>();

    @Embedded
    private Filing filing;

    /** Sets out on a route. */
    void begin(Route route) {
        status = status.to(ContractStatus.IN_APPROVAL);
        routes.add(route);
    }

    /**
     * Decides one step. The last signature approves and files under the next number; a return opens the next
     * revision, on which nothing is signed yet; a rejection ends it.
     */
    RouteStep decide(Decision decision, Mandate by, Supplier<String> filingNumber, Instant at) {
        var step = routeOf(decision.stepId()).decide(decision, by, at);
        switch (decision.verdict()) {
            case SIGN -> {
                if (route().isComplete()) {
                    file(new Filing(filingNumber.get(), at, route().digest()));
                }
            }
            case RETURN -> backToDraft();
            case REJECT -> status = status.to(ContractStatus.REJECTED);
        }
        return step;
    }

    private void file(Filing registered) {
        status = status.to(ContractStatus.APPROVED);
        filing = registered;
    }

    /** Notes who else is to decide a step of the route. */
    RouteStep propose(UUID stepId, Reassignment to, String by) {
        return routeOf(stepId).propose(stepId, to, by);
    }

    /** Asks others to decide a step of the route, as was proposed. */
    RouteStep reassign(UUID stepId, boolean toOffice, String by, Instant at) {
        return routeOf(stepId).reassign(stepId, toOffice, by, at);
    }

    /** Refuses a decision that comes too early or too late, whatever else may be wrong with it. */
    void mustAwait(UUID stepId) {
        routeOf(stepId).mustAwait(stepId);
    }

    /** Whether this mandate would do for an open step of the route. */
    boolean waitsFor(Mandate mandate) {
        return status == ContractStatus.IN_APPROVAL
                && route().openSteps().stream()
                        .anyMatch(step -> route().demands(step).stream().anyMatch(mandate::covers));
    }

    /** Whether this person has decided a step of any revision under a deed. */
    boolean wasDecidedUnderDeedBy(String person) {
        return routes.stream()
                .flatMap(route -> route.steps().stream())
                .map(RouteStep::decision)
                .anyMatch(made -> made.delegationId() != null && person.equals(made.decidedBy()));
    }

    /** Ends the route before its time. */
    void withdraw() {
        status.mustBe(ContractStatus.IN_APPROVAL);
        route().end();
        backToDraft();
    }

    private void backToDraft() {
        status = status.to(ContractStatus.DRAFT);
        revision++;
    }

    /** Follows the revisions that its application counts. */
    void follow(int applicationRevision) {
        status.mustBe(ContractStatus.DRAFT);
        revision = applicationRevision;
    }

    /** Only by the signer of its tier or his delegate. */
    void takeEffect(Tier tier, Mandate by) {
        status.mustBe(ContractStatus.APPROVED);
        if (!by.covers(tier.signing(route().office(), route().amount()))) {
            throw new Problem(
                    ContractProblem.MAY_NOT_FILE,
                    Wording.of("该级由{role}办理签订备案 | This tier is filed by: {role}")
                            .with("role", Called.role(tier.signerRole())));
        }
        status = status.to(ContractStatus.EFFECTIVE);
    }

    /** Gives a draft up. */
    void cancel() {
        status = status.to(ContractStatus.CANCELLED);
    }

    /** Ends it before its time. */
    void terminate() {
        status = status.to(ContractStatus.TERMINATED);
    }

    /** Ends it as its contract has ended. */
    void endLike(ContractStatus contract) {
        status = status.to(contract);
    }

    /** Ends it in good order. */
    void complete() {
        status = status.to(ContractStatus.COMPLETED);
    }

    /** The route that has this step, of whatever revision: a decision that comes too late is told so. */
    Route routeOf(UUID stepId) {
        return routes.stream()
                .filter(route -> route.has(stepId))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(CommonProblem.NOT_FOUND, Wording.of("该合同没有此步骤 | The contract has no such step")));
    }

    /** The latest route, of this revision or the one before; only after a first submission. */
    Route route() {
        return routes.get(routes.size() - 1);
    }

    /** Whether this revision of its application is one that it has not seen yet. */
    boolean awaits(int applicationRevision) {
        return applicationRevision > revision || applicationRevision == revision && isDraft();
    }

    boolean isDraft() {
        return status == ContractStatus.DRAFT;
    }

    /** Whether its revision has been submitted; a draft that was given up may never have been. */
    boolean hasRoute() {
        return status != ContractStatus.DRAFT && status != ContractStatus.CANCELLED;
    }

    ContractStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    Filing filing() {
        return filing;
    }

    /** The registration of an approved contract (备案): its number, when, and of which content. Source: requirement A2. */
    @Embeddable
    record Filing(String filingNumber, Instant filedAt, String filedDigest) {}
}
