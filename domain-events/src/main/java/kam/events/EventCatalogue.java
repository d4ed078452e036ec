package kam.events;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every event there is, and the name ({@code ce_type}) under which it travels: its topic and its simple name, wherever
 * its record stands. A consumer that meets a name it does not know skips it, so a name is never changed.
 */
public final class EventCatalogue {
    private static final List<Class<? extends DomainEvent>> EVENTS = Arrays.stream(
                    DomainEvent.class.getPermittedSubclasses())
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .<Class<? extends DomainEvent>>map(event -> event.asSubclass(DomainEvent.class))
            .toList();
    private static final Map<String, Class<? extends DomainEvent>> BY_TYPE =
            EVENTS.stream().collect(Collectors.toUnmodifiableMap(EventCatalogue::typeOf, Function.identity()));

    private EventCatalogue() {}

    public static List<Class<? extends DomainEvent>> events() {
        return EVENTS;
    }

    /** For instance {@code kam.contract.ContractApproved}. */
    public static String typeOf(Class<? extends DomainEvent> event) {
        return topicOf(event) + "." + event.getSimpleName();
    }

    /** Empty where this version of the language has no such event. */
    public static Optional<Class<? extends DomainEvent>> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** For instance {@code kam.contract}. */
    public static String topicOf(Class<? extends DomainEvent> event) {
        return familyOf(event).getAnnotation(Topic.class).value();
    }

    public static Set<String> topics() {
        return EVENTS.stream().map(EventCatalogue::topicOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether of each key only the last event need be kept. */
    public static boolean isCompacted(String topic) {
        return EVENTS.stream()
                .map(event -> familyOf(event).getAnnotation(Topic.class))
                .anyMatch(family -> family.value().equals(topic) && family.compacted());
    }

    /** The sealed interface that the event's record stands in. */
    static Class<?> familyOf(Class<? extends DomainEvent> event) {
        return event.getDeclaringClass();
    }
}
