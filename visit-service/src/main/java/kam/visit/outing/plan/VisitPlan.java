package kam.visit.outing.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.events.ExpenseEvent.ExpenseSettled;
import kam.events.VisitEvent.VisitApproved;
import kam.events.VisitEvent.VisitReported;
import kam.kit.list.ListedRoot;
import kam.kit.master.KnownCustomer;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Trail;
import kam.visit.outing.plan.VisitPlanForms.BudgetRelease;
import kam.visit.outing.plan.VisitPlanForms.VisitCancellation;
import kam.visit.outing.plan.VisitPlanForms.VisitSettlement;

/**
 * A planned visit to a customer (客户拜访计划): drafted by the account manager, approved by the marketing manager,
 * budgeted by finance, made and reported, its expenses settled. Nobody decides on a visit of their own.
 * Source: 开发和管理程序 三.1, 表3, requirements V1, V2.
 */
@Entity
@Table(name = "visit_plan")
class VisitPlan extends ListedRoot {
    private String number;
    private UUID customerId;
    private String customerName;
    private String office;
    private String accountManager;

    @Enumerated(EnumType.STRING)
    private VisitPlanStatus status;

    @Embedded
    private VisitDraft draft = new VisitDraft();

    private LocalDate approvedOn;
    private BigDecimal released;

    @Embedded
    private Findings findings = new Findings();

    @Embedded
    private Expenses expenses = new Expenses();

    @Embedded
    private Trail trail = new Trail();

    VisitPlan() {}

    VisitPlan(String number, KnownCustomer customer, VisitDetails details, Act act) {
        this.number = number;
        this.customerId = customer.id();
        this.customerName = customer.name();
        this.office = customer.office();
        this.accountManager = customer.accountManager();
        draft.write(details, act.day());
        reach(VisitPlanStatus.PLANNED, act, null);
    }

    @Override
    protected List<String> searchTerms() {
        return List.of(number, customerName, draft.purpose());
    }

    /** A change before approval; a plan that was handed back is planned again. */
    void revise(VisitDetails details, Act act) {
        mustBeAbleToBecome(VisitPlanStatus.PLANNED);
        draft.write(details, act.day());
        reach(VisitPlanStatus.PLANNED, act, null);
    }

    /** Gives the event if the plan is approved. */
    Optional<VisitApproved> decide(VisitDecision decision, Act act) {
        var verdict = decision.verdict();
        mustBeAbleToBecome(verdict.status());
        mustNotBeOwnOf(act);
        if (!decision.contentDigest().equals(contentDigest())) {
            throw new Problem(VisitPlanProblem.CHANGED, "The plan's digest now is " + contentDigest());
        }
        if (verdict != VisitDecision.Verdict.APPROVE
                && (decision.reason() == null || decision.reason().isBlank())) {
            throw new Problem(VisitPlanProblem.REASON_REQUIRED, "Say why").at("/reason", "needed unless approved");
        }
        reach(verdict.status(), act, decision.reason());
        if (status != VisitPlanStatus.APPROVED) {
            return Optional.empty();
        }
        approvedOn = act.day();
        return Optional.of(new VisitApproved(
                id(), customerId, office, accountManager, draft.plannedOn(), draft.asked(), number, owner()));
    }

    /** Finance gives what was asked for or less, by someone else than who drafted or approved. */
    void release(BudgetRelease budget, Act act) {
        mustBeAbleToBecome(VisitPlanStatus.BUDGETED);
        mustNotBeOwnOf(act);
        if (trail.shows(act.by(), VisitPlanStatus.APPROVED)) {
            throw new Problem(VisitPlanProblem.OWN_PLAN, "Who approved the plan does not release its budget");
        }
        if (budget.amount().compareTo(draft.asked()) > 0) {
            throw new Problem(VisitPlanProblem.OVER_ASKED, "Asked for: " + draft.asked())
                    .at("/amount", "at most " + draft.asked());
        }
        released = budget.amount().setScale(2);
        reach(VisitPlanStatus.BUDGETED, act, budget.remark());
    }

    VisitReported report(VisitReport report, Act act) {
        mustBeAbleToBecome(VisitPlanStatus.REPORTED);
        findings.write(report, approvedOn, act.day());
        reach(VisitPlanStatus.REPORTED, act, null);
        return new VisitReported(
                id(),
                customerId,
                office,
                accountManager,
                draft.plannedOn(),
                report.visitedOn(),
                number,
                owner(),
                act.day());
    }

    /** Finance books what was spent: one event per kind of expense. */
    List<ExpenseSettled> settle(VisitSettlement settlement, Act act) {
        mustBeAbleToBecome(VisitPlanStatus.SETTLED);
        mustNotBeOwnOf(act);
        expenses.write(settlement, released, act.day());
        reach(VisitPlanStatus.SETTLED, act, settlement.overBudgetReason());
        return expenses.byKind().entrySet().stream()
                .map(sum -> new ExpenseSettled(
                        id(),
                        sum.getKey().name(),
                        customerId,
                        office,
                        accountManager,
                        sum.getValue(),
                        act.day(),
                        findings.visitedOn()))
                .toList();
    }

    void cancel(VisitCancellation cancellation, Act act) {
        mustBeAbleToBecome(VisitPlanStatus.CANCELLED);
        reach(VisitPlanStatus.CANCELLED, act, cancellation.reason());
    }

    /** The last day on which the report is in time. */
    LocalDate reportDueOn(int withinDays) {
        return draft.plannedOn().plusDays(withinDays);
    }

    boolean isOverdueOn(LocalDate day, int withinDays) {
        return status.awaitsReport() && day.isAfter(reportDueOn(withinDays));
    }

    /** Of what is decided on: the customer and the draft. */
    String contentDigest() {
        return ContentDigest.of(customerId, draft.details());
    }

    /** Who planned what was approved: of several, the last. */
    private String owner() {
        return trail.steps().stream()
                .filter(step -> step.status().equals(VisitPlanStatus.PLANNED.name()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .by();
    }

    private void mustNotBeOwnOf(Act act) {
        if (trail.shows(act.by(), VisitPlanStatus.PLANNED, VisitPlanStatus.REPORTED)) {
            throw new Problem(VisitPlanProblem.OWN_PLAN, "You drafted, changed or reported this visit");
        }
    }

    private void mustBeAbleToBecome(VisitPlanStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(VisitPlanProblem.WRONG_STATUS, "A plan that is " + status + " cannot become " + next);
        }
    }

    private void reach(VisitPlanStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    @Override
    public String office() {
        return office;
    }

    VisitPlanStatus status() {
        return status;
    }

    VisitPlanView view(LocalDate today, int reportWithinDays) {
        return new VisitPlanView(
                id(),
                number,
                customerId,
                customerName,
                office,
                Person.of(accountManager),
                status,
                draft.details(),
                contentDigest(),
                draft.asked(),
                released,
                reportDueOn(reportWithinDays),
                isOverdueOn(today, reportWithinDays),
                findings.report(),
                expenses.settled(),
                trail.lines(),
                version());
    }

    /** What a document of a visit proves (附件类别). */
    enum VisitPaper {
        /** 照片. */
        PHOTO,
        /** 会谈纪要. */
        MINUTES,
        /** 发票. */
        INVOICE,
        OTHER
    }
}
