package kam.customer.servicedesk.serviceplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kam.customer.servicedesk.desk.DeskActs;
import kam.customer.servicedesk.desk.Meeting;
import kam.customer.servicedesk.serviceplan.PlanAdjustment.NewPlanMilestone;
import kam.customer.servicedesk.serviceplan.ServicePlan.PlanContent;
import kam.customer.servicedesk.serviceplan.ServicePlan.PlanRevision;
import kam.customer.servicedesk.serviceplan.ServicePlan.TeamRole;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.MilestoneDone;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.PlanDraft;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;

class ServicePlanTest {
    private static final Act ACT = DeskActs.by("zhao.lei");
    private static final PlanContent CONTENT = new PlanContent("按时到货", "专库备货", "每月巡检");
    private static final List<TeamMember> TEAM = List.of(
            new TeamMember(TeamRole.SALES_MANAGER, "sun"),
            new TeamMember(TeamRole.ACCOUNT_MANAGER, "zhao.lei"),
            new TeamMember(TeamRole.TECHNICAL_SUPPORT, "li"));

    private static ServicePlan drafted() {
        var milestones = List.of(new NewPlanMilestone("首次巡检", DeskActs.TODAY));
        return new ServicePlan("FJ-1", DeskActs.ACCOUNT, new PlanDraft(CONTENT, milestones, TEAM), ACT);
    }

    private static ServicePlan inForce() {
        var plan = drafted();
        plan.start(ACT);
        return plan;
    }

    @Test
    void aTeamHasSalesManagerAccountManagerAndTechnicalSupport() {
        var milestones = List.of(new NewPlanMilestone("首次巡检", DeskActs.TODAY));
        for (var lacking = 0; lacking < TEAM.size(); lacking++) {
            var team = new ArrayList<>(TEAM);
            team.remove(lacking);
            var draft = new PlanDraft(CONTENT, milestones, team);
            assertThat(DeskActs.refused(() -> new ServicePlan("FJ-1", DeskActs.ACCOUNT, draft, ACT)))
                    .isEqualTo("service-team-incomplete");
        }
    }

    @Test
    void anAdjustmentKeepsWhatThePlanWasBefore() {
        var plan = inForce();
        var changed = new PlanContent("按时到货", "专库备货", "每周巡检");
        plan.adjust(
                new PlanAdjustment("客户要求", changed, List.of(new NewPlanMilestone("复检", DeskActs.TODAY)), TEAM), ACT);
        var view = plan.view(DeskActs.TODAY);
        assertThat(view.revisions()).extracting(PlanRevision::content).containsExactly(CONTENT, changed);
        assertThat(view.milestones()).hasSize(2);
        assertThat(DeskActs.refused(() -> plan.revise(new PlanDraft(CONTENT, List.of(), TEAM), ACT)))
                .isEqualTo("service-plan-wrong-status");
    }

    @Test
    void aMilestoneIsReachedOnceAndIsLateFromTheDayAfterItsOwn() {
        var plan = inForce();
        assertThat(plan.view(DeskActs.TODAY).overdue()).isFalse();
        assertThat(plan.view(DeskActs.TODAY.plusDays(1)).overdue()).isTrue();
        var done = new MilestoneDone(DeskActs.TODAY, null);
        assertThat(DeskActs.refused(() -> plan.reach(2, done, ACT))).isEqualTo("service-milestone-unknown");
        plan.reach(1, done, ACT);
        assertThat(plan.view(DeskActs.TODAY.plusDays(1)).overdue()).isFalse();
        assertThat(DeskActs.refused(() -> plan.reach(1, done, ACT))).isEqualTo("service-milestone-done");
    }

    @Test
    void meetingsAreHeldWhileThePlanIsCarriedOut() {
        var meeting = new Meeting(DeskActs.TODAY, "王建国、zhao.lei", "交期", "满意", null);
        assertThat(DeskActs.refused(() -> drafted().meet(meeting, ACT))).isEqualTo("service-plan-wrong-status");
        var plan = inForce();
        plan.meet(meeting, ACT);
        var tomorrow = new Meeting(DeskActs.TODAY.plusDays(1), "x", "y", null, null);
        assertThat(DeskActs.refused(() -> plan.meet(tomorrow, ACT))).isEqualTo("validation-failed");
        plan.end("合同到期", ACT);
        assertThat(DeskActs.refused(() -> plan.meet(meeting, ACT))).isEqualTo("service-plan-wrong-status");
    }
}
