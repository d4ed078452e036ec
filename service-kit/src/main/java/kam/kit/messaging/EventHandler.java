package kam.kit.messaging;

/** A bean that listens: it registers, for each event it knows, what is to be done. */
public interface EventHandler {
    void listen(Subscriptions events);
}
