package kam.kpi.measure.target;

import java.math.BigDecimal;
import java.util.List;
import kam.kit.identity.Caller;
import kam.kit.people.Person;

/**
 * A breakdown as clients see it: at each level what was set, what its parts add up to, and the difference that is
 * still to be given out. Value and difference are absent where the level has no target.
 */
record BreakdownView(String indicator, String period, BreakdownLevel whole, List<OfficeBreakdown> offices) {

    record BreakdownLevel(BigDecimal value, BigDecimal partsSum, BigDecimal difference) {
        static BreakdownLevel of(Target target, List<Target> parts) {
            var sum = Breakdown.sum(parts);
            return target == null
                    ? new BreakdownLevel(null, sum, null)
                    : new BreakdownLevel(target.value(), sum, target.value().subtract(sum));
        }
    }

    record OfficeBreakdown(String office, BreakdownLevel total, List<PersonPart> persons) {}

    record PersonPart(Person person, BigDecimal value) {}

    /** For people of an office, the whole and the other offices are left out. */
    static BreakdownView of(String indicator, String period, Breakdown breakdown, Caller reader) {
        var offices = breakdown.offices().stream()
                .filter(reader::sees)
                .map(office -> new OfficeBreakdown(
                        office,
                        BreakdownLevel.of(breakdown.ofOffice(office).orElse(null), breakdown.ofPersons(office)),
                        breakdown.ofPersons(office).stream()
                                .map(target -> new PersonPart(Person.of(target.person()), target.value()))
                                .toList()))
                .toList();
        var whole = reader.seesAll() ? BreakdownLevel.of(breakdown.whole().orElse(null), breakdown.ofOffices()) : null;
        return new BreakdownView(indicator, period, whole, offices);
    }
}
