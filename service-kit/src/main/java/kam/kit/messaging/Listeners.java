package kam.kit.messaging;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the service listens to, by purpose. */
@ApplicationScoped
class Listeners {
    private final Map<Purpose, Subscriptions> subscriptions = new EnumMap<>(Purpose.class);

    Listeners(@All List<EventHandler> handlers) {
        for (var purpose : Purpose.values()) {
            subscriptions.put(purpose, new Subscriptions());
        }
        handlers.forEach(handler -> handler.listen(of(handler.purpose())));
    }

    /** Without topics where nothing is listened to for this purpose. */
    Subscriptions of(Purpose purpose) {
        return subscriptions.get(purpose);
    }
}
