package kam.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import kam.events.AssessmentEvent.TargetSet;
import kam.events.ContractEvent.ContractWithdrawn;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Subscriptions;

/** Hears a withdrawal as a call to the thing of that id; hears a target as a test wants, and tells in which order. */
@ApplicationScoped
class ThingEventHandler implements EventHandler {
    static volatile boolean broken;
    static volatile Consumer<TargetSet> first = event -> {};
    static final Queue<TargetSet> HEARD = new ConcurrentLinkedQueue<>();

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
            first.accept(event);
            HEARD.add(event);
            things.hear(event.targetId());
        });
    }
}
