package kam.kpi.assessment.scheme;

import java.util.List;
import java.util.Optional;

/** The scoring rules there are; adding one means adding its class here. */
public final class ScoringRules {
    private static final List<ScoringRule> ALL =
            List.of(new OnePointPerFivePercentShort(), new OnePointPerFivePercentOver());

    private ScoringRules() {}

    public static Optional<ScoringRule> byName(String name) {
        return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
