package kam.customer.development.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kam.customer.account.customer.Customer;
import kam.customer.development.plan.DevelopmentPlanForms.DevelopmentCompletion;
import kam.customer.development.plan.DevelopmentPlanForms.NewMeasureProgress;
import kam.events.DevelopmentEvent.DevelopmentMeasureDone;
import kam.events.DevelopmentEvent.DevelopmentPlanApproved;
import kam.events.DevelopmentEvent.DevelopmentPlanCompleted;
import kam.events.DevelopmentEvent.PlannedMeasure;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;
import kam.kit.trail.Trail;
import kam.kit.trail.TrailLine;

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

    @Embedded
    private PlanText text = new PlanText();

    @Embedded
    private PlanExecution execution = new PlanExecution();

    @Embedded
    private Trail trail = new Trail();

    DevelopmentPlan() {}

    DevelopmentPlan(String number, Customer customer, DevelopmentPlanContent content, Act act) {
        customer.mustNotBeLost();
        this.number = number;
        customerId = customer.id();
        office = customer.office();
        accountManager = customer.accountManager();
        text.write(content);
        reach(DevelopmentPlanStatus.DRAFT, act, null);
    }

    void change(DevelopmentPlanContent content, Act act) {
        mustBeAbleToBecome(DevelopmentPlanStatus.DRAFT);
        text.write(content);
        reach(DevelopmentPlanStatus.DRAFT, act, null);
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
        if (decision.approves()) {
            tell(approved(act));
        }
    }

    private DevelopmentPlanApproved approved(Act act) {
        var content = content();
        var measures = content.measures();
        return new DevelopmentPlanApproved(
                id(),
                number,
                customerId,
                office,
                accountManager,
                content.owner(),
                content.startsOn(),
                content.endsOn(),
                act.day(),
                act.by(),
                IntStream.range(0, measures.size())
                        .mapToObj(i -> new PlannedMeasure(
                                i + 1, measures.get(i).owner(), measures.get(i).dueOn()))
                        .toList());
    }

    void advance(NewMeasureProgress entry, Act act) {
        mustBeAbleToBecome(DevelopmentPlanStatus.COMPLETED);
        var before = measureStates();
        execution.advance(entry, before.size(), act);
        var place = entry.measure() - 1;
        var now = measureStates().get(place);
        if (now.done() && !before.get(place).done()) {
            tell(done(now));
        }
    }

    private DevelopmentMeasureDone done(MeasureState measure) {
        return new DevelopmentMeasureDone(
                id(),
                customerId,
                office,
                accountManager,
                measure.measure(),
                measure.owner().id(),
                measure.dueOn(),
                measure.doneOn(),
                measure.inTime());
    }

    DevelopmentPlanCompleted complete(DevelopmentCompletion completion, Act act) {
        mustBeAbleToBecome(DevelopmentPlanStatus.COMPLETED);
        var states = measureStates();
        execution.complete(completion, states, act);
        reach(DevelopmentPlanStatus.COMPLETED, act, null);
        var content = content();
        return new DevelopmentPlanCompleted(
                id(),
                number,
                customerId,
                office,
                accountManager,
                content.owner(),
                states.size(),
                (int) states.stream().filter(MeasureState::done).count(),
                (int) states.stream().filter(MeasureState::inTime).count(),
                content.startsOn(),
                content.endsOn(),
                act.day());
    }

    /** Each measure as it stands. */
    List<MeasureState> measureStates() {
        return execution.statesOf(content().measures());
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
        return text.read();
    }

    PlanExecution execution() {
        return execution;
    }

    List<TrailLine> steps() {
        return trail.lines();
    }
}
