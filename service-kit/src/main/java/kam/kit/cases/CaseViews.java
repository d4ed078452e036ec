package kam.kit.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kam.kit.cases.CaseView.Action;
import kam.kit.cases.CaseView.Office;
import kam.kit.identity.SignedIn;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.ProblemCode;
import kam.kit.trail.Act;
import kam.kit.trail.Acts;
import kam.kit.trail.TrailLine;

/** Makes the head of a case's view: who is named in it, what was done, what the caller may do. */
@ApplicationScoped
class CaseViews {
    private final Operations operations;
    private final Deeds deeds;
    private final SignedIn signedIn;
    private final Acts acts;

    CaseViews(Operations operations, Deeds deeds, SignedIn signedIn, Acts acts) {
        this.operations = operations;
        this.deeds = deeds;
        this.signedIn = signedIn;
        this.acts = acts;
    }

    <C extends AggregateRoot & Case> CaseView whole(C shown) {
        return view(shown, shown.trail().lines(), actions(shown));
    }

    <C extends AggregateRoot & Case> CaseView brief(C shown) {
        return view(shown, null, null);
    }

    private <C extends AggregateRoot & Case> CaseView view(C shown, List<TrailLine> trail, List<Action> actions) {
        var head = shown.head();
        return new CaseView(
                shown.id(),
                head.number(),
                head.customer(),
                head.office() == null ? null : new Office(head.office()),
                Person.of(head.accountManager()),
                Person.of(head.createdBy()),
                head.createdAt(),
                head.updatedAt(),
                shown.digest(),
                trail,
                actions,
                shown.version());
    }

    /** What the caller's roles let him do with it; empty for what no caller asked for. */
    private <C extends AggregateRoot & Case> List<Action> actions(C shown) {
        if (!signedIn.isSomebody()) {
            return List.of();
        }
        return shown.commands().stream()
                .flatMap(command -> action(shown, command).stream())
                .toList();
    }

    private <C extends AggregateRoot & Case> Optional<Action> action(C shown, Command command) {
        var operation = operations.of(command);
        var caller = signedIn.inRoles(operation.roles());
        var over = caller.over(shown.office());
        if (!command.rule().isDecision()) {
            return over.roles().isEmpty() ? Optional.empty() : Optional.of(action(shown, command, operation, false));
        }
        return Optional.of(caller)
                .filter(anybody -> !anybody.roles().isEmpty())
                .flatMap(anybody -> decider(shown, command, acts.by(over)))
                .map(act -> action(shown, command, operation, Decisions.isOwnWork(shown, command.rule(), act)));
    }

    /** The caller in his own role, or under a deed that makes him a decider; empty where he is none. */
    private <C extends AggregateRoot & Case> Optional<Act> decider(C shown, Command command, Act own) {
        var deciders = command.rule().deciders();
        if (own.has(deciders.toArray(String[]::new))) {
            return Optional.of(own);
        }
        return deeds.standingIn(own, deciders, shown.office(), amount(shown, command));
    }

    private static <C extends AggregateRoot & Case> Action action(
            C shown, Command command, Operations.Known operation, boolean ownWork) {
        ProblemCode refusal = null;
        if (!command.fits(shown.status())) {
            refusal = Decisions.isAwaited(shown) && command.rule().isDecision()
                    ? CaseProblem.NOT_DECIDER
                    : CaseProblem.WRONG_STATUS;
        } else if (ownWork) {
            refusal = CaseProblem.OWN_WORK;
        }
        return new Action(
                command.name(),
                operation.method(),
                operation.addressOf(shown.addressedBy(shown.id())),
                operation.schema(),
                refusal == null ? null : refusal.text().code());
    }

    private static BigDecimal amount(Case shown, Command command) {
        return shown.awaits().stream()
                .filter(awaits -> awaits.command() == command)
                .map(Awaits::amount)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
