package kam.kit.cases;

import kam.kit.cases.Awaits.Kind;
import kam.kit.label.Called;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
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
                        CaseProblem.WRONG_STATUS,
                        Wording.of("当前为{status}，不待决定 | It is {status} and waits for no decision")
                                .with("status", Called.of(decided.status()))));
    }

    static void mustHold(Case decided, Decision decision, Act act) {
        var rule = awaited(decided).command().rule();
        if (act.delegationId() == null && !act.has(rule.deciders().toArray(String[]::new))) {
            throw new Problem(
                    CaseProblem.NOT_DECIDER,
                    Wording.of("由{roles}决定 | It is for {roles}").with("roles", rule.decidersCalled()));
        }
        if (isOwnWork(decided, rule, act)) {
            throw new Problem(
                    CaseProblem.OWN_WORK, Wording.of("由您或您所代表的人经办 | You, or whom you act for, brought it here"));
        }
        if (!decision.digest().equals(decided.digest())) {
            throw new Problem(
                    CaseProblem.CONTENT_CHANGED,
                    Wording.of("现摘要为 {digest} | The digest now is {digest}").with("digest", decided.digest()));
        }
        if (!rule.verdicts().contains(decision.verdict())) {
            throw new Problem(
                            CaseProblem.VERDICT_NOT_OFFERED,
                            Wording.of("可选：{verdicts} | Offered: {verdicts}").with("verdicts", rule.verdictsCalled()))
                    .at("/verdict", CommonFault.EXPECTED_ONE_OF.with("values", rule.verdicts()));
        }
        if (decision.lacksReason()) {
            throw new Problem(CaseProblem.REASON_REQUIRED, Wording.of("请说明理由 | Say why"))
                    .at("/reason", CommonFault.REASON_NEEDED);
        }
    }

    static boolean isOwnWork(Case decided, Rule rule, Act act) {
        var statuses = rule.notBy().toArray(Enum<?>[]::new);
        return act.people().stream().anyMatch(person -> decided.trail().shows(person, statuses));
    }
}
