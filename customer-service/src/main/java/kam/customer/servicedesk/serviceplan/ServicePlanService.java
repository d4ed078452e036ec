package kam.customer.servicedesk.serviceplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.desk.Accounts;
import kam.customer.servicedesk.desk.Meeting;
import kam.customer.servicedesk.desk.Reason;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.MilestoneDone;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.NewServicePlan;
import kam.customer.servicedesk.serviceplan.ServicePlanForms.PlanDraft;
import kam.kit.master.Organisation;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;

@ApplicationScoped
class ServicePlanService {
    private final ServicePlanRepository plans;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Numbers numbers;
    private final Acts acts;

    ServicePlanService(
            ServicePlanRepository plans, Accounts accounts, Organisation organisation, Numbers numbers, Acts acts) {
        this.plans = plans;
        this.accounts = accounts;
        this.organisation = organisation;
        this.numbers = numbers;
        this.acts = acts;
    }

    @Transactional
    ServicePlanView draft(NewServicePlan wanted) {
        var act = acts.current();
        var account = accounts.keyAccount(wanted.customerId());
        mustWorkFor(account.office(), wanted.plan().team(), "/plan/team");
        var plan = new ServicePlan(numbers.next(Series.SERVICE_PLAN), account, wanted.plan(), act);
        plans.add(plan, wanted.customerId());
        return plan.view(act.day());
    }

    @Transactional
    ServicePlanView revise(UUID id, String ifMatch, PlanDraft draft) {
        var plan = plans.locked(id);
        var act = acts.current();
        Etag.mustMatch(ifMatch, plan.version());
        mustWorkFor(plan.office(), draft.team(), "/team");
        plan.revise(draft, act);
        return stored(plan, act);
    }

    @Transactional
    ServicePlanView start(UUID id) {
        var plan = plans.locked(id);
        var act = acts.current();
        plan.start(act);
        return stored(plan, act);
    }

    @Transactional
    ServicePlanView adjust(UUID id, PlanAdjustment adjustment) {
        var plan = plans.locked(id);
        var act = acts.current();
        mustWorkFor(plan.office(), adjustment.team(), "/team");
        plan.adjust(adjustment, act);
        return stored(plan, act);
    }

    @Transactional
    ServicePlanView meet(UUID id, Meeting meeting) {
        var plan = plans.locked(id);
        var act = acts.current();
        plan.meet(meeting, act);
        return stored(plan, act);
    }

    @Transactional
    ServicePlanView reach(UUID id, int milestone, MilestoneDone done) {
        var plan = plans.locked(id);
        var act = acts.current();
        plan.reach(milestone, done, act);
        return stored(plan, act);
    }

    @Transactional
    ServicePlanView end(UUID id, Reason ending) {
        var plan = plans.locked(id);
        var act = acts.current();
        plan.end(ending.reason(), act);
        return stored(plan, act);
    }

    @Transactional
    ServicePlanView read(UUID id) {
        return plans.visible(id).view(acts.current().day());
    }

    @Transactional
    Page<ServicePlanView> list(PageRequest page, ServicePlanStatus status, UUID customerId, Boolean overdue) {
        var today = acts.current().day();
        return plans.list(page, status, customerId, overdue, today).map(plan -> plan.view(today));
    }

    private void mustWorkFor(String office, List<TeamMember> team, String pointer) {
        for (int i = 0; i < team.size(); i++) {
            organisation.mustWorkFor(office, team.get(i).person(), pointer + "/" + i + "/person");
        }
    }

    private ServicePlanView stored(ServicePlan plan, Act act) {
        plans.flush();
        return plan.view(act.day());
    }
}
