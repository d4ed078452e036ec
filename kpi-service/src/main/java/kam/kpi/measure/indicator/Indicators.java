package kam.kpi.measure.indicator;

import java.util.List;
import java.util.Optional;

/** The indicators there are; adding one means adding its class here. */
public final class Indicators {
    private static final List<Indicator> ALL =
            List.of(new SalesCompletion(), new CollectionRate(), new VisitCompletion(), new ExpenseControl());

    private Indicators() {}

    public static List<Indicator> all() {
        return ALL;
    }

    public static Optional<Indicator> byCode(String code) {
        return ALL.stream()
                .filter(indicator -> indicator.definition().code().equals(code))
                .findFirst();
    }
}
