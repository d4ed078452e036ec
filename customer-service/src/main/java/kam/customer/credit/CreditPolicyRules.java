package kam.customer.credit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import kam.kit.problem.Problem;

/** When a credit policy holds together, and when scores answer it. Every fault is named at once. */
final class CreditPolicyRules {
    private static final int WHOLE = 100;

    private CreditPolicyRules() {}

    /** Weights make 100 percent; levels go from A down to D at 0, and a lower level never has a higher limit. */
    static void mustHold(NewCreditPolicy policy) {
        var problem = new Problem(CreditProblem.POLICY_INVALID, "See errors");
        var sum = policy.factors().stream().mapToInt(CreditFactor::weight).sum();
        if (sum != WHOLE) {
            problem = problem.at("/factors", "the weights make " + sum + ", not 100");
        }
        problem = twice(policy.factors().stream().map(CreditFactor::code).toList(), "/factors/%d/code", problem);
        refuse(levelFaults(policy.levels(), problem));
    }

    private static Problem levelFaults(List<LevelThreshold> levels, Problem problem) {
        var found = problem;
        for (var i = 0; i < levels.size(); i++) {
            var level = levels.get(i);
            if (level.level().ordinal() != i) {
                found = found.at("/levels/" + i + "/level", "the levels are A, B, C, D in this order");
            }
            if (i > 0 && level.minimumScore().compareTo(levels.get(i - 1).minimumScore()) >= 0) {
                found = found.at("/levels/" + i + "/minimumScore", "not below that of the better level");
            }
            if (i > 0 && level.creditLimit().compareTo(levels.get(i - 1).creditLimit()) > 0) {
                found = found.at("/levels/" + i + "/creditLimit", "above that of the better level");
            }
        }
        var lowest = levels.size() - 1;
        if (levels.get(lowest).minimumScore().compareTo(BigDecimal.ZERO) != 0) {
            found = found.at("/levels/" + lowest + "/minimumScore", "the lowest level starts at 0");
        }
        return found;
    }

    /** Each factor of the policy is scored once, and nothing else is. */
    static void mustAnswer(List<CreditFactor> factors, List<FactorScore> scores) {
        var problem = new Problem(CreditProblem.SCORES_INCOMPLETE, "See errors");
        var given = scores.stream().map(FactorScore::factor).toList();
        var asked = factors.stream().map(CreditFactor::code).toList();
        problem = twice(given, "/scores/%d/factor", problem);
        for (var i = 0; i < given.size(); i++) {
            if (!asked.contains(given.get(i))) {
                problem = problem.at("/scores/" + i + "/factor", "not a factor of the policy in force");
            }
        }
        for (var factor : asked) {
            if (!given.contains(factor)) {
                problem = problem.at("/scores", factor + " is not scored");
            }
        }
        refuse(problem);
    }

    private static Problem twice(List<String> codes, String pointer, Problem problem) {
        var found = problem;
        var seen = new HashSet<String>();
        for (var i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                found = found.at(pointer.formatted(i), "named twice");
            }
        }
        return found;
    }

    private static void refuse(Problem problem) {
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }
}
