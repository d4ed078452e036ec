package kam.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import kam.events.contract.ContractWithdrawn;
import kam.events.kpi.TargetSet;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

/** Hears a withdrawal as a call to the thing of that id; hears a target by failing for as long as a test wants. */
@ApplicationScoped
class ThingEventHandler implements EventHandler {
    static volatile boolean broken;

    private final ThingService things;

    ThingEventHandler(ThingService things) {
        this.things = things;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(ContractWithdrawn.class, event -> things.hear(event.contractId()));
        events.on(TargetSet.class, event -> {
            if (broken) {
                throw new IllegalStateException("broken on purpose");
            }
            things.hear(event.targetId());
        });
    }
}
