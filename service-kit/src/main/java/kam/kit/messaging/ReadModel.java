package kam.kit.messaging;

/**
 * A bean that knows how to empty what handlers of {@link Purpose#FACTS} have written, before all is read again. Who only
 * overwrites whole states, as the kit's copies of masters do, needs none.
 */
public interface ReadModel {
    /** Runs in the transaction in which the rebuild begins. */
    void forget();
}
