package kam.visit.outing.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.master.KnownCustomers;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.Series;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;
import kam.visit.outing.plan.VisitPlanForms.BudgetRelease;
import kam.visit.outing.plan.VisitPlanForms.NewVisitPlan;
import kam.visit.outing.plan.VisitPlanForms.VisitCancellation;
import kam.visit.outing.plan.VisitPlanForms.VisitSettlement;

@ApplicationScoped
class VisitPlanService {
    private final VisitPlanRepository plans;
    private final KnownCustomers customers;
    private final Organisation organisation;
    private final ListFiles files;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Acts acts;
    private final BusinessCalendar calendar;
    private final VisitSettings settings;

    VisitPlanService(
            VisitPlanRepository plans,
            KnownCustomers customers,
            Organisation organisation,
            ListFiles files,
            Numbers numbers,
            Outbox outbox,
            Acts acts,
            BusinessCalendar calendar,
            VisitSettings settings) {
        this.plans = plans;
        this.customers = customers;
        this.organisation = organisation;
        this.files = files;
        this.numbers = numbers;
        this.outbox = outbox;
        this.acts = acts;
        this.calendar = calendar;
        this.settings = settings;
    }

    @Transactional
    VisitPlanView plan(NewVisitPlan plan) {
        var customer = customers.known(plan.customerId());
        var visit = new VisitPlan(numbers.next(Series.VISIT_PLAN), customer, plan.details(), acts.current());
        plans.persist(visit);
        return stored(visit);
    }

    @Transactional
    VisitPlanView revise(UUID id, String ifMatch, VisitDetails details) {
        var visit = plans.locked(id);
        Etag.mustMatch(ifMatch, visit.version());
        visit.revise(details, acts.current());
        return stored(visit);
    }

    @Transactional
    VisitPlanView decide(UUID id, VisitDecision decision) {
        var visit = plans.locked(id);
        visit.decide(decision, acts.current()).ifPresent(event -> outbox.append(visit, event));
        return stored(visit);
    }

    @Transactional
    VisitPlanView release(UUID id, BudgetRelease budget) {
        var visit = plans.locked(id);
        visit.release(budget, acts.current());
        return stored(visit);
    }

    @Transactional
    VisitPlanView report(UUID id, VisitReport report) {
        var visit = plans.locked(id);
        report.mustNameOurs(visit.office(), organisation);
        outbox.append(visit, visit.report(report, acts.current()));
        return stored(visit);
    }

    @Transactional
    VisitPlanView settle(UUID id, VisitSettlement settlement) {
        var visit = plans.locked(id);
        visit.settle(settlement, acts.current()).forEach(event -> outbox.append(visit, event));
        return stored(visit);
    }

    @Transactional
    VisitPlanView cancel(UUID id, VisitCancellation cancellation) {
        var visit = plans.locked(id);
        visit.cancel(cancellation, acts.current());
        return stored(visit);
    }

    @Transactional
    VisitPlanView read(UUID id) {
        return view(plans.visible(id));
    }

    /** Refuses with 404 what the caller may not see. */
    @Transactional
    void mustBeVisible(UUID id) {
        plans.visible(id);
    }

    @Transactional
    Page<VisitPlanView> list(ListPage page, ListQuery query, Boolean overdue) {
        return plans.list(page, query, visible(overdue)).map(this::view);
    }

    Response export(FileWish wish, ListQuery query, Boolean overdue) {
        return files.answer(wish, query, VisitPlanResource.COLLECTION, VisitPlan.class, visible(overdue), this::view);
    }

    private Filter visible(Boolean overdue) {
        return plans.visible(overdue, calendar.today().minusDays(settings.reportWithinDays()));
    }

    /** Flushed, so that the view carries the version that the command made. */
    private VisitPlanView stored(VisitPlan visit) {
        plans.flush();
        return view(visit);
    }

    private VisitPlanView view(VisitPlan visit) {
        return visit.view(calendar.today(), settings.reportWithinDays());
    }
}
