package kam.kpi.fact;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.CustomerEvent.CustomerRegistered;
import kam.events.CustomerEvent.KeyAccountAssigned;
import kam.kit.clock.BusinessCalendar;
import kam.kit.messaging.Envelope;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;
import kam.kpi.fact.Answering.Answerer;

/** Writes down who answers for a customer from when: who registers it says so first, an assignment each time after. */
@ApplicationScoped
class AssignmentEventHandler implements EventHandler {
    private final AssignmentRepository assignments;
    private final BusinessCalendar calendar;

    AssignmentEventHandler(AssignmentRepository assignments, BusinessCalendar calendar) {
        this.assignments = assignments;
        this.calendar = calendar;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(CustomerRegistered.class, this::onRegistration);
        events.on(KeyAccountAssigned.class, this::onAssignment);
    }

    private void onRegistration(CustomerRegistered event, Envelope envelope) {
        var answerer = new Answerer(event.accountManager(), event.office());
        assignments.assign(event.customerId(), calendar.dayOf(envelope.time()), answerer);
    }

    private void onAssignment(KeyAccountAssigned event, Envelope envelope) {
        var answerer = new Answerer(event.accountManager(), event.office());
        assignments.assign(event.customerId(), event.validFrom(), answerer);
    }
}
