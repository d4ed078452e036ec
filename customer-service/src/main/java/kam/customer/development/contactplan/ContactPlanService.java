package kam.customer.development.contactplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.customer.development.contactplan.ContactPlan.ContactPlanStatus;
import kam.customer.development.contactplan.ContactPlanForms.ContactCancellation;
import kam.customer.development.contactplan.ContactPlanForms.NewContactPlan;
import kam.kit.clock.BusinessCalendar;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Acts;
import kam.kit.web.Etag;

@ApplicationScoped
class ContactPlanService {
    private final ContactPlanRepository plans;
    private final CustomerRepository customers;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Acts acts;
    private final BusinessCalendar calendar;

    ContactPlanService(
            ContactPlanRepository plans,
            CustomerRepository customers,
            Numbers numbers,
            Outbox outbox,
            Acts acts,
            BusinessCalendar calendar) {
        this.plans = plans;
        this.customers = customers;
        this.numbers = numbers;
        this.outbox = outbox;
        this.acts = acts;
        this.calendar = calendar;
    }

    @Transactional
    ContactPlanView plan(NewContactPlan newPlan) {
        var customer = customers.named(newPlan.customerId());
        var plan = new ContactPlan(numbers.next(Series.CONTACT_PLAN), customer, newPlan.plan(), acts.current());
        plans.persist(plan);
        return stored(plan);
    }

    @Transactional
    ContactPlanView change(UUID id, String ifMatch, PlannedContact newPlan) {
        var plan = plans.locked(id);
        Etag.mustMatch(ifMatch, plan.version());
        plan.change(newPlan, acts.current());
        return stored(plan);
    }

    @Transactional
    ContactPlanView record(UUID id, NegotiationRecord record) {
        var plan = plans.locked(id);
        outbox.append(plan, plan.record(record, acts.current()));
        return stored(plan);
    }

    @Transactional
    ContactPlanView cancel(UUID id, ContactCancellation cancellation) {
        var plan = plans.locked(id);
        plan.cancel(cancellation);
        return stored(plan);
    }

    @Transactional
    ContactPlanView read(UUID id) {
        return plans.visible(id).view(calendar.today());
    }

    @Transactional
    Page<ContactPlanView> list(PageRequest page, ContactPlanStatus status, UUID customerId, Boolean overdue) {
        var today = calendar.today();
        return plans.list(page, status, customerId, overdue, today).map(plan -> plan.view(today));
    }

    /** Flushed, so that the view carries the version that the command made. */
    private ContactPlanView stored(ContactPlan plan) {
        plans.flush();
        return plan.view(calendar.today());
    }
}
