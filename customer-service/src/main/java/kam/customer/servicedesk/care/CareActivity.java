package kam.customer.servicedesk.care;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kam.customer.servicedesk.desk.Account;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * What is done to keep a customer for long (客户关怀): anniversaries, invitations, training, improvement points found
 * together. Source: 服务管理流程 七, 管理规定 (四)3, requirement C18.
 */
@Entity
@Table(name = "care_activity")
class CareActivity extends AggregateRoot {
    @Embedded
    private Account account;

    @Embedded
    private CarePlan plan;

    @Enumerated(EnumType.STRING)
    private CareStatus status;

    /** Null once nothing is to come. */
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "care_done", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    private List<CareDone> done = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    CareActivity() {}

    CareActivity(Account account, CarePlan plan, Act act) {
        this.account = account;
        this.status = CareStatus.PLANNED;
        write(plan, "/plan", act);
    }

    void change(CarePlan changed, Act act) {
        mustBeAbleToBecome(CareStatus.PLANNED);
        write(changed, "", act);
    }

    /** An anniversary may begin in the past; anything else is still to come. */
    private void write(CarePlan written, String place, Act act) {
        if (written.kind() != CareKind.ANNIVERSARY && written.plannedOn().isBefore(act.day())) {
            throw new Problem(CareProblem.DAY_NOT_POSSIBLE, "What is planned is still to come")
                    .at(place + "/plannedOn", CommonFault.NOT_BEFORE.with("day", act.day()));
        }
        plan = written;
        dueOn = isYearly() ? YearlyDay.from(plan.plannedOn(), act.day()) : plan.plannedOn();
        trail.add(CareStatus.PLANNED, act, plan.title());
    }

    /** What comes every year is due again a year later. */
    void finish(CareDone what, Act act) {
        mustBeAbleToBecome(CareStatus.DONE);
        if (what.doneOn().isAfter(act.day())) {
            throw new Problem(CareProblem.DAY_NOT_POSSIBLE, "It is recorded once it is done")
                    .at("/doneOn", CommonFault.NOT_AFTER.with("day", act.day()));
        }
        done.add(what);
        if (isYearly()) {
            dueOn = YearlyDay.after(plan.plannedOn(), dueOn);
        } else {
            dueOn = null;
            status = CareStatus.DONE;
        }
        trail.add(CareStatus.DONE, act, what.outcome());
    }

    void cancel(String reason, Act act) {
        mustBeAbleToBecome(CareStatus.CANCELLED);
        status = CareStatus.CANCELLED;
        dueOn = null;
        trail.add(status, act, reason);
    }

    private boolean isYearly() {
        return plan.kind() == CareKind.ANNIVERSARY;
    }

    private void mustBeAbleToBecome(CareStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(CareProblem.WRONG_STATUS, "An activity that is " + status + " cannot become " + next);
        }
    }

    @Override
    public String office() {
        return account.office();
    }

    CareActivityView view(LocalDate today) {
        return new CareActivityView(
                id(),
                account,
                plan,
                status,
                dueOn,
                dueOn != null && dueOn.isBefore(today),
                List.copyOf(done),
                trail.lines(),
                version());
    }

    /** What was done, on which day, and what came of it; improvement points that both sides found go here too. */
    @Embeddable
    record CareDone(
            @NotNull LocalDate doneOn,
            @NotBlank @Size(max = 2000) String outcome,
            @Size(max = 2000) String improvement) {}

    /** What is done for a long-term co-operation (长期合作与客户关怀). Source: 服务管理流程 七, requirement C18. */
    enum CareKind {
        /** 周年纪念: comes every year. */
        ANNIVERSARY,
        /** 邀请. */
        INVITATION,
        /** 培训. */
        TRAINING,
        /** 共同改进点: what both sides found to do better together. */
        IMPROVEMENT
    }

    /** Where a care activity stands. */
    enum CareStatus {
        PLANNED,
        DONE,
        CANCELLED;

        /** What comes every year is planned again when it is done. */
        boolean canBecome(CareStatus next) {
            return this == PLANNED;
        }
    }
}
