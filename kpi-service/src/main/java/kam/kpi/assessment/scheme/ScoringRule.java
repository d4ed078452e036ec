package kam.kpi.assessment.scheme;

import java.math.BigDecimal;

/** How a figure becomes points (评分规则). A rule never changes; a changed one gets a new name. */
public interface ScoringRule {
    /** Kebab-case, and part of every receipt. */
    String name();

    /** The rule in words. */
    String text();

    /** Between 0 and the weight; both figures are exact and {@code planned} is above zero. */
    int points(int weight, BigDecimal actual, BigDecimal planned);
}
