package kam.contractapproval.contract.contract;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.ApplicationEvent.ApplicationSubmitted;
import kam.events.ApplicationEvent.ApplicationWithdrawn;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

@ApplicationScoped
class ApplicationEventHandler implements EventHandler {
    private final ApplicationService applications;

    ApplicationEventHandler(ApplicationService applications) {
        this.applications = applications;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(ApplicationSubmitted.class, applications::submitted);
        events.on(ApplicationWithdrawn.class, applications::withdrawn);
    }
}
