package kam.customer.admission.credit;

import java.math.BigDecimal;
import java.util.List;
import kam.customer.rules.scoring.WeightedFactors;
import kam.kit.problem.Problem;

/** When a credit policy holds together. Every fault is named at once. */
final class CreditPolicyRules {
    private CreditPolicyRules() {}

    /** Weights make 100 percent; levels go from A down to D at 0, and a lower level never has a higher limit. */
    static void mustHold(NewCreditPolicy policy) {
        var factors = new WeightedFactors(policy.factors());
        var problem = factors.faults(new Problem(CreditProblem.POLICY_INVALID, "See errors"));
        problem = levelFaults(policy.levels(), problem);
        var penalty = policy.paymentPenalty();
        if (penalty != null && !factors.has(penalty.factor())) {
            problem = problem.at("/paymentPenalty/factor", "not a factor of this policy");
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
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
}
