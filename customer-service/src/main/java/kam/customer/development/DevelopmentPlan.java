package kam.customer.development;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kam.customer.customer.Customer;
import kam.customer.decision.Act;
import kam.customer.decision.ContentDigest;
import kam.customer.decision.Decision;
import kam.customer.decision.Step;
import kam.customer.decision.Trail;
import kam.events.customer.DevelopmentPlanCompleted;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/**
 * The plan by which a customer is developed (大客户开发计划): drafted by an account manager or specialist, approved by
 * the director, carried out measure by measure. Source: 公司大客户管理流程 三.2, requirement C7.
 */
@Entity
@Table(name = "development_plan")
class DevelopmentPlan extends AggregateRoot {
    private String number;
    private UUID customerId;
    private String office;
    private String accountManager;

    @Enumerated(EnumType.STRING)
    private DevelopmentPlanStatus status;

    private String goal;
    private String strategy;
    private String owner;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "development_plan_measure", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<DevelopmentMeasure> measures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "development_plan_progress", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<MeasureProgress> progress = new ArrayList<>();

    private String conclusion;
    private String undoneReason;
    private LocalDate completedOn;

    @Embedded
    private Trail trail = new Trail();

    DevelopmentPlan() {}

    DevelopmentPlan(String number, Customer customer, DevelopmentPlanContent content, Act act) {
        customer.mustNotBeLost();
        this.number = number;
        customerId = customer.id();
        office = customer.office();
        accountManager = customer.accountManager();
        write(content);
        reach(DevelopmentPlanStatus.DRAFT, act, null);
    }

    void change(DevelopmentPlanContent content, Act act) {
        mustBeAbleToBecome(DevelopmentPlanStatus.DRAFT);
        write(content);
        reach(DevelopmentPlanStatus.DRAFT, act, null);
    }

    private void write(DevelopmentPlanContent content) {
        content.mustHold();
        goal = content.goal();
        strategy = content.strategy();
        owner = content.owner();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        measures.clear();
        measures.addAll(content.measures());
    }

    void submit(Act act) {
        mustBeAbleToBecome(DevelopmentPlanStatus.SUBMITTED);
        reach(DevelopmentPlanStatus.SUBMITTED, act, null);
    }

    /** The director's right to review (审核权), never over a plan of one's own. */
    void decide(Decision decision, Act act) {
        var next = decision.approves() ? DevelopmentPlanStatus.APPROVED : DevelopmentPlanStatus.RETURNED;
        mustBeAbleToBecome(next);
        decision.mustHold(contentDigest(), trail, act, DevelopmentPlanStatus.DRAFT, DevelopmentPlanStatus.SUBMITTED);
        reach(next, act, decision.reason());
    }

    void advance(NewMeasureProgress entry, Act act) {
        mustBeAbleToBecome(DevelopmentPlanStatus.COMPLETED);
        if (entry.measure() > measures.size()) {
            throw new Problem(DevelopmentProblem.NO_SUCH_MEASURE, "The plan has " + measures.size() + " measures")
                    .at("/measure", "no such measure");
        }
        progress.add(new MeasureProgress(entry.measure(), entry.percent(), entry.note(), act.by(), act.day()));
    }

    /** Refuses with 400 to leave measures undone without a reason. */
    DevelopmentPlanCompleted complete(DevelopmentCompletion completion, Act act) {
        mustBeAbleToBecome(DevelopmentPlanStatus.COMPLETED);
        var states = measureStates();
        var done = states.stream().filter(MeasureState::done).toList();
        var reason = completion.undoneReason();
        if (done.size() < states.size() && (reason == null || reason.isBlank())) {
            throw new Problem(
                            DevelopmentProblem.UNDONE_UNEXPLAINED,
                            done.size() + " of " + states.size() + " measures are done")
                    .at("/undoneReason", "needed while measures are undone");
        }
        conclusion = completion.conclusion();
        undoneReason = reason;
        completedOn = act.day();
        reach(DevelopmentPlanStatus.COMPLETED, act, null);
        return new DevelopmentPlanCompleted(
                id(),
                number,
                customerId,
                office,
                accountManager,
                owner,
                states.size(),
                done.size(),
                (int) done.stream().filter(MeasureState::inTime).count(),
                startsOn,
                endsOn,
                completedOn);
    }

    /** Each measure with what was last recorded of it. */
    List<MeasureState> measureStates() {
        return IntStream.range(0, measures.size())
                .mapToObj(i -> MeasureState.of(i + 1, measures.get(i), lastOf(i + 1)))
                .toList();
    }

    private Optional<MeasureProgress> lastOf(int measure) {
        return progress.stream().filter(entry -> entry.measure() == measure).reduce((earlier, later) -> later);
    }

    /** Of what is decided on: the customer and the content. */
    String contentDigest() {
        return ContentDigest.of(customerId, content());
    }

    private void mustBeAbleToBecome(DevelopmentPlanStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(
                    DevelopmentProblem.WRONG_STATUS, "A plan that is " + status + " is not on its way to " + next);
        }
    }

    private void reach(DevelopmentPlanStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    UUID customerId() {
        return customerId;
    }

    String accountManager() {
        return accountManager;
    }

    DevelopmentPlanStatus status() {
        return status;
    }

    DevelopmentPlanContent content() {
        return new DevelopmentPlanContent(goal, strategy, owner, startsOn, endsOn, List.copyOf(measures));
    }

    List<MeasureProgress> progress() {
        return List.copyOf(progress);
    }

    String conclusion() {
        return conclusion;
    }

    String undoneReason() {
        return undoneReason;
    }

    /** Null until then. */
    LocalDate completedOn() {
        return completedOn;
    }

    List<Step> steps() {
        return trail.steps();
    }
}
