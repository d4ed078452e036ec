package kam.kit.cases;

import java.util.List;
import java.util.UUID;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * What is drafted, decided and done in steps (案卷). An aggregate becomes one by saying these things of itself; its rules
 * stay its own. What a case is, and what it will never be: docs/adr/0024.
 */
public interface Case {
    Head head();

    /** Where it stands; one of the aggregate's own statuses. */
    Enum<?> status();

    Trail trail();

    /** What is read before it is decided on: {@link #digest()} is taken of it. */
    Object content();

    /** Whom it waits for now, and for what; nobody when it is at rest. */
    List<Awaits> awaits();

    /** The id in its addresses: its own, unless it is decided below something else, as a customer's loss is. */
    default UUID addressedBy(UUID own) {
        return own;
    }

    /** Everything that may be done with it. */
    List<? extends Command> commands();

    /** Does what a decision says that holds. */
    void decided(Decision decision, Act act);

    /**
     * Decides. Refuses with 409 where no decision is awaited or the digest is another than that of the content now, with
     * 403 whom it is not for, by role or by deed, and own work, with 400 a verdict that is not offered or that lacks
     * its reason.
     */
    default void decide(Decision decision, Act act) {
        Decisions.mustHold(this, decision, act);
        decided(decision, act);
    }

    /** What a decision names, so that nothing else gets decided on. */
    default String digest() {
        return CanonicalForm.digestOf(content());
    }
}
