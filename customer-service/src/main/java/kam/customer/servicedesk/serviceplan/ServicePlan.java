package kam.customer.servicedesk.serviceplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.desk.Meeting;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.MilestoneDone;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.PlanDraft;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * The service plan of one key account (服务方案): core needs, solution, services, milestones and a dedicated team;
 * carried out with regular meetings and adjusted to what the customer says. The source asks for no approval.
 * Source: 服务管理流程 三–五, requirement C16.
 */
@Entity
@Table(name = "service_plan")
class ServicePlan extends AggregateRoot {
    private static final String START = "START";

    private String number;

    @Embedded
    private Account account;

    @Enumerated(EnumType.STRING)
    private ServicePlanStatus status;

    @Embedded
    private PlanContent content;

    @ElementCollection
    @CollectionTable(name = "service_plan_milestone", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanMilestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "service_plan_member", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<TeamMember> team = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "service_plan_revision", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanRevision> revisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "service_plan_meeting", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Meeting> meetings = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    ServicePlan() {}

    ServicePlan(String number, Account account, PlanDraft plan, Act act) {
        this.number = number;
        this.account = account;
        this.status = ServicePlanStatus.DRAFT;
        write(plan, "/plan", act);
    }

    void revise(PlanDraft plan, Act act) {
        mustBeAbleToBecome(ServicePlanStatus.DRAFT);
        write(plan, "", act);
    }

    private void write(PlanDraft plan, String place, Act act) {
        mustBeComplete(plan.team(), place);
        content = plan.content();
        milestones.clear();
        plan.milestones().forEach(planned -> milestones.add(PlanMilestone.of(planned)));
        replaceTeam(plan.team());
        trail.add(ServicePlanStatus.DRAFT, act, null);
    }

    /** Refuses with 400 a team without sales manager, account manager or technical support. */
    private static void mustBeComplete(List<TeamMember> team, String place) {
        var missing = EnumSet.copyOf(TeamRole.NEEDED);
        team.forEach(member -> missing.remove(member.role()));
        if (!missing.isEmpty()) {
            throw new Problem(ServicePlanProblem.TEAM_INCOMPLETE, "Missing: " + missing)
                    .at(place + "/team", "needs " + missing);
        }
    }

    private void replaceTeam(List<TeamMember> members) {
        team.clear();
        team.addAll(members);
    }

    void start(Act act) {
        mustBeAbleToBecome(ServicePlanStatus.IN_FORCE);
        status = ServicePlanStatus.IN_FORCE;
        revisions.add(new PlanRevision(START, content, Person.of(act.by()), act.at()));
        trail.add(status, act, null);
    }

    /** Changes the content for a reason; what it was before stays among the revisions. */
    void adjust(PlanAdjustment adjustment, Act act) {
        mustBeInForce();
        mustBeComplete(adjustment.team(), "");
        content = adjustment.content();
        adjustment.addedMilestones().forEach(planned -> milestones.add(PlanMilestone.of(planned)));
        replaceTeam(adjustment.team());
        revisions.add(new PlanRevision(adjustment.reason(), content, Person.of(act.by()), act.at()));
        trail.add("ADJUSTED", act, adjustment.reason());
    }

    void meet(Meeting meeting, Act act) {
        mustBeInForce();
        meeting.mustBeHeldBy(act.day());
        meetings.add(meeting);
        trail.add("MET", act, meeting.topics());
    }

    /** Milestones are numbered from 1. */
    void reach(int milestone, MilestoneDone done, Act act) {
        mustBeInForce();
        if (milestone < 1 || milestone > milestones.size()) {
            throw new Problem(ServicePlanProblem.NO_SUCH_MILESTONE, "There are " + milestones.size());
        }
        var planned = milestones.get(milestone - 1);
        if (planned.doneOn() != null) {
            throw new Problem(ServicePlanProblem.MILESTONE_DONE, "Done on " + planned.doneOn());
        }
        if (done.doneOn().isAfter(act.day())) {
            throw new Problem(ServicePlanProblem.DAY_NOT_POSSIBLE, "It is recorded once it is done")
                    .at("/doneOn", CommonFault.NOT_AFTER.with("day", act.day()));
        }
        milestones.set(milestone - 1, planned.done(done));
        trail.add("MILESTONE_DONE", act, planned.name());
    }

    void end(String reason, Act act) {
        mustBeAbleToBecome(ServicePlanStatus.ENDED);
        status = ServicePlanStatus.ENDED;
        trail.add(status, act, reason);
    }

    private void mustBeInForce() {
        if (status != ServicePlanStatus.IN_FORCE) {
            throw new Problem(ServicePlanProblem.WRONG_STATUS, "The plan is " + status);
        }
    }

    private void mustBeAbleToBecome(ServicePlanStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(ServicePlanProblem.WRONG_STATUS, "A plan that is " + status + " cannot become " + next);
        }
    }

    @Override
    public String office() {
        return account.office();
    }

    ServicePlanView view(LocalDate today) {
        return new ServicePlanView(
                id(),
                number,
                account,
                status,
                content,
                List.copyOf(milestones),
                status == ServicePlanStatus.IN_FORCE
                        && milestones.stream().anyMatch(milestone -> milestone.isOverdue(today)),
                List.copyOf(team),
                List.copyOf(revisions),
                List.copyOf(meetings),
                trail.lines(),
                version());
    }

    /** What the customer needs at the core (核心需求), how we solve it (解决方案), and what we do (服务内容). */
    @Embeddable
    record PlanContent(
            @NotBlank @Size(max = 4000) String coreNeeds,
            @NotBlank @Size(max = 4000) String solution,
            @NotBlank @Size(max = 4000) String services) {}

    /** The content of a plan from its start or from an adjustment on; never rewritten. */
    @Embeddable
    record PlanRevision(
            String reason,
            PlanContent content,
            @Column(name = "made_by") Person by,
            @Column(name = "made_at") Instant at) {}

    /** What a member of the dedicated team (专属服务团队) is there for; the first three are in every team. */
    enum TeamRole {
        SALES_MANAGER,
        ACCOUNT_MANAGER,
        TECHNICAL_SUPPORT,
        OTHER;

        static final Set<TeamRole> NEEDED = EnumSet.of(SALES_MANAGER, ACCOUNT_MANAGER, TECHNICAL_SUPPORT);
    }
}
