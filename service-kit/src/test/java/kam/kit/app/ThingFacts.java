package kam.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import kam.events.AssessmentEvent.TargetSet;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;

/** Writes down what {@link ThingEventHandler} acts on. */
@ApplicationScoped
class ThingFacts implements EventHandler {
    static volatile Consumer<TargetSet> first = event -> {};
    static final Queue<TargetSet> WRITTEN = new ConcurrentLinkedQueue<>();

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(TargetSet.class, event -> {
            first.accept(event);
            WRITTEN.add(event);
        });
    }
}
