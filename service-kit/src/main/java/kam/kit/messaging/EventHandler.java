package kam.kit.messaging;

/** A bean that listens: it registers, for each event it knows, what is to be done. */
public interface EventHandler {
    void listen(Subscriptions events);

    /** One that only writes down what it hears says {@link Purpose#FACTS}; it must tell nothing. */
    default Purpose purpose() {
        return Purpose.ACTS;
    }
}
