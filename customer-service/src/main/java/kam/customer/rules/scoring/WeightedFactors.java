package kam.customer.rules.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;

/** Factors whose weights make 100 percent, and the scores that answer them. Every fault is named at once. */
public record WeightedFactors(List<Factor> factors) {
    private static final int WHOLE = 100;

    /** The problem with what is wrong of the factors added, under {@code /factors}. */
    public Problem faults(Problem problem) {
        var found = problem;
        var sum = factors.stream().mapToInt(Factor::weight).sum();
        if (sum != WHOLE) {
            found = found.at("/factors", "the weights make " + sum + ", not 100");
        }
        return twice(codes(), "/factors/%d/code", found);
    }

    /** Throws the problem, naming each place, unless each factor is scored once and nothing else is. */
    public void mustBeAnswered(List<FactorScore> scores, Problem otherwise) {
        var given = scores.stream().map(FactorScore::factor).toList();
        var problem = twice(given, "/scores/%d/factor", otherwise);
        for (var i = 0; i < given.size(); i++) {
            if (!codes().contains(given.get(i))) {
                problem = problem.at("/scores/" + i + "/factor", "not a factor of the version in force");
            }
        }
        for (var factor : codes()) {
            if (!given.contains(factor)) {
                problem = problem.at("/scores", factor + " is not scored");
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    /** What makes up the total, in the order of the factors. */
    public List<Contribution> contributions(List<FactorScore> scores) {
        return factors.stream().map(factor -> contribution(factor, scores)).toList();
    }

    private static Contribution contribution(Factor factor, List<FactorScore> scores) {
        var given = scores.stream()
                .filter(each -> each.factor().equals(factor.code()))
                .findFirst()
                .orElseThrow();
        var points = given.score()
                .multiply(BigDecimal.valueOf(factor.weight()))
                .movePointLeft(2)
                .setScale(4);
        return new Contribution(factor.code(), factor.name(), factor.weight(), given.score(), points, given.reason());
    }

    /** The weighted total of 0 to 100, exact to four decimals. */
    public BigDecimal total(List<FactorScore> scores) {
        return contributions(scores).stream()
                .map(Contribution::points)
                .reduce(BigDecimal.ZERO.setScale(4), BigDecimal::add);
    }

    public boolean has(String code) {
        return codes().contains(code);
    }

    private List<String> codes() {
        return factors.stream().map(Factor::code).toList();
    }

    private static Problem twice(List<String> codes, String pointer, Problem problem) {
        var found = problem;
        var seen = new HashSet<String>();
        for (var i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                found = found.at(pointer.formatted(i), CommonFault.NAMED_TWICE);
            }
        }
        return found;
    }

    /** What one factor brings to the total: its score times its weight, in points of 100, and why. */
    public record Contribution(
            String factor, String name, int weight, BigDecimal score, BigDecimal points, String reason) {}
}
