package kam.goodsledger.contract.credit;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.CustomerEvent.CreditGraded;
import kam.events.CustomerEvent.CustomerChanged;
import kam.events.CustomerEvent.KeyAccountConfirmed;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

/** Keeps the limits, and whose they are. The events share the customer's key, so they come in their order. */
@ApplicationScoped
class CreditEventHandler implements EventHandler {
    private final Credits credits;

    CreditEventHandler(Credits credits) {
        this.credits = credits;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(CustomerChanged.class, credits::changed);
        events.on(CreditGraded.class, credits::graded);
        events.on(KeyAccountConfirmed.class, credits::confirmed);
    }
}
