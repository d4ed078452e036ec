package kam.kit.messaging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kam.events.DomainEvent;
import kam.events.EventCatalogue;

/** Which event makes which handlers of one purpose act. What is not registered is skipped on purpose. */
public final class Subscriptions {
    private interface Reaction {
        void to(byte[] body, Envelope envelope) throws IOException;
    }

    private final Map<String, List<Reaction>> reactions = new HashMap<>();
    private final Set<String> topics = new TreeSet<>();

    Subscriptions() {}

    /** Calls the handler for every event of this kind, inside the transaction that also marks it as done. */
    public <E extends DomainEvent> void on(Class<E> type, BiConsumer<E, Envelope> handler) {
        topics.add(EventCatalogue.topicOf(type));
        reactions
                .computeIfAbsent(EventCatalogue.typeOf(type), name -> new ArrayList<>())
                .add((body, envelope) -> handler.accept(EventJson.read(body, type), envelope));
    }

    public <E extends DomainEvent> void on(Class<E> type, Consumer<E> handler) {
        on(type, (event, envelope) -> handler.accept(event));
    }

    Set<String> topics() {
        return topics;
    }

    boolean knows(String type) {
        return reactions.containsKey(type);
    }

    void react(byte[] body, Envelope envelope) throws IOException {
        for (var reaction : reactions.get(envelope.type())) {
            reaction.to(body, envelope);
        }
    }
}
