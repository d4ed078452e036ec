package kam.kit.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kam.events.DomainEvent;
import kam.kit.cases.Awaits.Kind;
import kam.kit.cases.Work.Place;
import kam.kit.identity.SignedIn;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.AggregateRoot;
import kam.kit.persistence.Repository;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives each aggregate that is a {@link Case} its {@link Desk}. */
@ApplicationScoped
public class Cases {
    private final Outbox outbox;
    private final Acts acts;
    private final Deeds deeds;
    private final Operations operations;
    private final CaseViews views;
    private final SignedIn signedIn;
    private final String service;

    Cases(
            Outbox outbox,
            Acts acts,
            Deeds deeds,
            Operations operations,
            CaseViews views,
            SignedIn signedIn,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.acts = acts;
        this.deeds = deeds;
        this.operations = operations;
        this.views = views;
        this.signedIn = signedIn;
        this.service = service;
    }

    /** @param view made of a case and its head */
    public <C extends AggregateRoot & Case, V> Desk<C, V> desk(
            Repository<C> repository, BiFunction<C, CaseView, V> view) {
        return new Desk<>(this, repository, view);
    }

    /** Refuses with 404 what the caller may not see: what is not of his offices, nor his to decide under a deed. */
    <C extends AggregateRoot & Case> C seen(C found) {
        var caller = signedIn.caller();
        if (!caller.sees(found.office()) && !deedShows(found, acts.over(found.office()))) {
            caller.mustSee(found.office());
        }
        return found;
    }

    private <C extends AggregateRoot & Case> boolean deedShows(C found, Act own) {
        return found.trail().showsUnderDeed(own.by())
                || found.awaits().stream()
                        .filter(awaits -> awaits.kind() == Kind.DECISION)
                        .anyMatch(awaits -> deeds.standingIn(
                                        own, awaits.command().rule().deciders(), found.office(), awaits.amount())
                                .isPresent());
    }

    <T> T transaction(Callable<T> work) {
        return QuarkusTransaction.joiningExisting().call(work);
    }

    Act act() {
        return acts.current();
    }

    Act actOver(String office) {
        return acts.over(office);
    }

    /** The caller as one of the deciders, or else as a delegate of one, where he is either. */
    <C extends AggregateRoot & Case> Act decider(C decided, Awaits awaited, Decision decision) {
        var own = acts.over(decided.office());
        var deciders = awaited.command().rule().deciders();
        if (decision.delegationId() == null && own.has(deciders.toArray(String[]::new))) {
            return own;
        }
        return deeds.decidingFor(own, decision.delegationId(), deciders, decided.office(), awaited.amount())
                .orElse(own);
    }

    /** Stores what the case has told and whom it waits for now; written once, before the case is shown. */
    <C extends AggregateRoot & Case> void told(C subject, Work before, Command done, Act act) {
        var work = before.until(subject, done, act, placeOf(subject));
        outbox.appendAll(
                subject,
                Stream.<DomainEvent>concat(subject.told().stream(), work.stream())
                        .toList());
    }

    private Place placeOf(Case subject) {
        return new Place(service, operations.of(subject.commands().get(0)).collection());
    }

    <C extends AggregateRoot & Case> CaseView whole(C shown) {
        return views.whole(shown);
    }

    <C extends AggregateRoot & Case> CaseView brief(C shown) {
        return views.brief(shown);
    }
}
