package kam.customer.development.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.development.plan.DevelopmentPlanForms.DevelopmentCompletion;
import kam.customer.development.plan.DevelopmentPlanForms.NewDevelopmentPlan;
import kam.customer.development.plan.DevelopmentPlanForms.NewMeasureProgress;
import kam.kit.clock.BusinessCalendar;
import kam.kit.master.Organisation;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Acts;
import kam.kit.trail.Decision;
import kam.kit.web.Etag;

@ApplicationScoped
class DevelopmentPlanService {
    private final DevelopmentPlanRepository plans;
    private final CustomerRepository customers;
    private final Organisation organisation;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Acts acts;
    private final BusinessCalendar calendar;

    DevelopmentPlanService(
            DevelopmentPlanRepository plans,
            CustomerRepository customers,
            Organisation organisation,
            Numbers numbers,
            Outbox outbox,
            Acts acts,
            BusinessCalendar calendar) {
        this.plans = plans;
        this.customers = customers;
        this.organisation = organisation;
        this.numbers = numbers;
        this.outbox = outbox;
        this.acts = acts;
        this.calendar = calendar;
    }

    @Transactional
    DevelopmentPlanView draft(NewDevelopmentPlan draft) {
        var customer = customers.named(draft.customerId());
        draft.content().mustBeWorkOf(customer.office(), organisation, "/content");
        var plan =
                new DevelopmentPlan(numbers.next(Series.DEVELOPMENT_PLAN), customer, draft.content(), acts.current());
        plans.persist(plan);
        return stored(plan);
    }

    @Transactional
    DevelopmentPlanView change(UUID id, String ifMatch, DevelopmentPlanContent content) {
        var plan = plans.locked(id);
        Etag.mustMatch(ifMatch, plan.version());
        content.mustBeWorkOf(plan.office(), organisation, "");
        plan.change(content, acts.current());
        return stored(plan);
    }

    @Transactional
    DevelopmentPlanView submit(UUID id) {
        var plan = plans.locked(id);
        plan.submit(acts.current());
        return stored(plan);
    }

    @Transactional
    DevelopmentPlanView decide(UUID id, Decision decision) {
        var plan = plans.locked(id);
        plan.decide(decision, acts.current());
        outbox.appendAll(plan, plan.told());
        return stored(plan);
    }

    @Transactional
    DevelopmentPlanView advance(UUID id, NewMeasureProgress entry) {
        var plan = plans.locked(id);
        plan.advance(entry, acts.current());
        outbox.appendAll(plan, plan.told());
        return stored(plan);
    }

    @Transactional
    DevelopmentPlanView complete(UUID id, DevelopmentCompletion completion) {
        var plan = plans.locked(id);
        outbox.append(plan, plan.complete(completion, acts.current()));
        return stored(plan);
    }

    @Transactional
    DevelopmentPlanView read(UUID id) {
        return view(plans.visible(id));
    }

    @Transactional
    Page<DevelopmentPlanView> list(PageRequest page, DevelopmentPlanStatus status, UUID customerId) {
        return plans.list(page, status, customerId).map(this::view);
    }

    /** Flushed, so that the view carries the version that the command made. */
    private DevelopmentPlanView stored(DevelopmentPlan plan) {
        plans.flush();
        return view(plan);
    }

    private DevelopmentPlanView view(DevelopmentPlan plan) {
        return DevelopmentPlanView.of(plan, calendar.today());
    }
}
