package kam.kit.cases;

import kam.kit.cases.Awaits.Kind;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/** What holds of every decision on any case. */
final class Decisions {
    private Decisions() {}

    static boolean isAwaited(Case decided) {
        return decided.awaits().stream().anyMatch(awaits -> awaits.kind() == Kind.DECISION);
    }

    /** The decision that a case waits for; 409 where it waits for none. */
    static Awaits awaited(Case decided) {
        return decided.awaits().stream()
                .filter(awaits -> awaits.kind() == Kind.DECISION)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        CaseProblem.WRONG_STATUS, "It is " + decided.status() + " and waits for no decision"));
    }

    static void mustHold(Case decided, Decision decision, Act act) {
        var rule = awaited(decided).command().rule();
        if (act.delegationId() == null && !act.has(rule.deciders().toArray(String[]::new))) {
            throw new Problem(CaseProblem.NOT_DECIDER, "It is for " + rule.deciders());
        }
        if (isOwnWork(decided, rule, act)) {
            throw new Problem(CaseProblem.OWN_WORK, "You, or whom you act for, brought it here");
        }
        if (!decision.digest().equals(decided.digest())) {
            throw new Problem(CaseProblem.CONTENT_CHANGED, "The digest now is " + decided.digest());
        }
        if (!rule.verdicts().contains(decision.verdict())) {
            throw new Problem(CaseProblem.VERDICT_NOT_OFFERED, "Offered: " + rule.verdicts())
                    .at("/verdict", "one of " + rule.verdicts());
        }
        if (decision.lacksReason()) {
            throw new Problem(CaseProblem.REASON_REQUIRED, "Say why").at("/reason", "needed unless approved");
        }
    }

    static boolean isOwnWork(Case decided, Rule rule, Act act) {
        var statuses = rule.notBy().toArray(Enum<?>[]::new);
        return act.people().stream().anyMatch(person -> decided.trail().shows(person, statuses));
    }
}
