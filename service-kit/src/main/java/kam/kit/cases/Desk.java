package kam.kit.cases;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import kam.kit.persistence.AggregateRoot;
import kam.kit.persistence.Page;
import kam.kit.persistence.Repository;
import kam.kit.trail.Act;
import kam.kit.web.Etag;

/**
 * Where the cases of one aggregate are worked on (经办). Each of its commands runs in the transaction that is there, or in
 * one of its own: it locks the case, does what was asked, stores the events that the case told, tells whom it waits for
 * now and for whom no more, and shows it.
 *
 * @param <C> the aggregate
 * @param <V> its view
 */
public final class Desk<C extends AggregateRoot & Case, V> {
    private final Cases cases;
    private final Repository<C> repository;
    private final BiFunction<C, CaseView, V> view;

    Desk(Cases cases, Repository<C> repository, BiFunction<C, CaseView, V> view) {
        this.cases = cases;
        this.repository = repository;
        this.view = view;
    }

    /** Makes a case. */
    public V open(Function<Act, C> draft) {
        return cases.transaction(() -> {
            var opened = draft.apply(cases.act());
            repository.persist(opened);
            cases.told(opened, Work.NONE, null, cases.act());
            return whole(opened);
        });
    }

    /** Does a command of the caller's. */
    public V change(UUID id, Command command, BiConsumer<C, Act> deed) {
        return cases.transaction(() -> done(repository.locked(id), command, deed));
    }

    /** Does one that needs to know the version that was read: 428 without {@code If-Match}, 412 where it is stale. */
    public V update(UUID id, String ifMatch, Command command, BiConsumer<C, Act> deed) {
        return cases.transaction(() -> {
            var found = repository.locked(id);
            Etag.mustMatch(ifMatch, found.version());
            return done(found, command, deed);
        });
    }

    /**
     * Decides: 409 where no decision is awaited, or the digest is another; 403 for whom it is not for, by role or by
     * deed, and for own work; 400 for a verdict that is not offered, or without the reason it needs.
     */
    public V decide(UUID id, Decision decision) {
        return decide(id, decision, (decided, act) -> {});
    }

    /** The same, with what has to be done elsewhere in the same transaction. */
    public V decide(UUID id, Decision decision, BiConsumer<C, Act> then) {
        return cases.transaction(() -> {
            var found = cases.seen(repository.lockedForEvent(id));
            var awaited = Decisions.awaited(found);
            var act = cases.decider(found, awaited, decision);
            return done(found, awaited.command(), act, (decided, by) -> {
                decided.decide(decision, by);
                then.accept(decided, by);
            });
        });
    }

    /** Does what no caller asked for, such as what the clock brings or another service tells. */
    public void act(UUID id, Command command, Act act, BiConsumer<C, Act> deed) {
        cases.transaction(() -> done(repository.lockedForEvent(id), command, act, deed));
    }

    /** What the caller's offices show him, and what he may decide, or has decided, under a deed; 404 otherwise. */
    public V read(UUID id) {
        return cases.transaction(() -> whole(cases.seen(repository.existing(id))));
    }

    /** Refuses as {@link #read} does. */
    public void mustBeVisible(UUID id) {
        cases.transaction(() -> cases.seen(repository.existing(id)));
    }

    /** A page as lists show it: without trail and actions. */
    public Page<V> list(Supplier<Page<C>> page) {
        return cases.transaction(() -> page.get().map(each -> view.apply(each, cases.brief(each))));
    }

    private V done(C found, Command command, BiConsumer<C, Act> deed) {
        return done(found, command, cases.actOver(found.office()), deed);
    }

    private V done(C found, Command command, Act act, BiConsumer<C, Act> deed) {
        var before = Work.of(found);
        deed.accept(found, act);
        found.head().touch(act);
        cases.told(found, before, command, act);
        return whole(found);
    }

    private V whole(C shown) {
        return view.apply(shown, cases.whole(shown));
    }
}
