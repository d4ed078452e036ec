package kam.kit.messaging;

import java.util.Locale;

/**
 * To what end a service listens (消费目的). Each has a consumer group of its own, called after service and purpose, its
 * place on every topic, its lag and its parked events.
 */
public enum Purpose {
    /** Writes down what others know. It tells nothing, so that everything can be read again from the start. */
    FACTS,
    /** Does what follows from an event, once FACTS has passed it; where it is added later, it does not act on history. */
    ACTS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String group(String service) {
        return service + "-" + code();
    }
}
