package kam.customer.servicedesk.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kam.customer.servicedesk.care.CareActivity.CareDone;
import kam.customer.servicedesk.care.CareActivity.CareKind;
import kam.customer.servicedesk.care.CareActivity.CareStatus;
import kam.customer.servicedesk.desk.Accounts;
import kam.customer.servicedesk.desk.Reason;
import kam.kit.master.Organisation;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;

@ApplicationScoped
class CareActivityService {
    private final CareActivityRepository activities;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Acts acts;

    CareActivityService(CareActivityRepository activities, Accounts accounts, Organisation organisation, Acts acts) {
        this.activities = activities;
        this.accounts = accounts;
        this.organisation = organisation;
        this.acts = acts;
    }

    @Transactional
    CareActivityView plan(NewCareActivity wanted) {
        var act = acts.current();
        var account = accounts.of(wanted.customerId());
        organisation.mustWorkFor(account.office(), wanted.plan().owner(), "/plan/owner");
        var activity = new CareActivity(account, wanted.plan(), act);
        activities.persist(activity);
        return stored(activity, act);
    }

    @Transactional
    CareActivityView change(UUID id, String ifMatch, CarePlan plan) {
        var activity = activities.locked(id);
        var act = acts.current();
        Etag.mustMatch(ifMatch, activity.version());
        organisation.mustWorkFor(activity.office(), plan.owner(), "/owner");
        activity.change(plan, act);
        return stored(activity, act);
    }

    @Transactional
    CareActivityView finish(UUID id, CareDone done) {
        var activity = activities.locked(id);
        var act = acts.current();
        activity.finish(done, act);
        return stored(activity, act);
    }

    @Transactional
    CareActivityView cancel(UUID id, Reason reason) {
        var activity = activities.locked(id);
        var act = acts.current();
        activity.cancel(reason.reason(), act);
        return stored(activity, act);
    }

    @Transactional
    CareActivityView read(UUID id) {
        return activities.visible(id).view(acts.current().day());
    }

    @Transactional
    Page<CareActivityView> list(
            PageRequest page, CareKind kind, CareStatus status, UUID customerId, LocalDate dueUntil) {
        var today = acts.current().day();
        return activities.list(page, kind, status, customerId, dueUntil).map(activity -> activity.view(today));
    }

    private CareActivityView stored(CareActivity activity, Act act) {
        activities.flush();
        return activity.view(act.day());
    }
}
