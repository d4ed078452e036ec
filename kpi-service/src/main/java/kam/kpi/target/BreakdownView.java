package kam.kpi.target;

import java.math.BigDecimal;
import java.util.List;

/**
 * A breakdown as clients see it: at each level what was set, what its parts add up to, and the difference that is
 * still to be given out. Value and difference are absent where the level has no target.
 */
record BreakdownView(String indicator, String period, Level whole, List<OfficeLevel> offices) {

    record Level(BigDecimal value, BigDecimal partsSum, BigDecimal difference) {
        static Level of(Target target, List<Target> parts) {
            var sum = Breakdown.sum(parts);
            return target == null
                    ? new Level(null, sum, null)
                    : new Level(target.value(), sum, target.value().subtract(sum));
        }
    }

    record OfficeLevel(String office, Level total, List<Part> persons) {}

    record Part(String person, BigDecimal value) {}

    /** For one office only, the whole is left out. */
    static BreakdownView of(String indicator, String period, Breakdown breakdown, String onlyOffice) {
        var offices = breakdown.offices().stream()
                .filter(office -> onlyOffice == null || office.equals(onlyOffice))
                .map(office -> new OfficeLevel(
                        office,
                        Level.of(breakdown.ofOffice(office).orElse(null), breakdown.ofPersons(office)),
                        breakdown.ofPersons(office).stream()
                                .map(target -> new Part(target.person(), target.value()))
                                .toList()))
                .toList();
        var whole = onlyOffice == null ? Level.of(breakdown.whole().orElse(null), breakdown.ofOffices()) : null;
        return new BreakdownView(indicator, period, whole, offices);
    }
}
