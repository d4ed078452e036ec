package kam.goodsledger.reports.capital;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Follows changes through the days. */
final class CapitalCurve {
    private CapitalCurve() {}

    /** By office, in alphabetical order; changes before the first day are where it starts from. */
    static CapitalView of(List<? extends Change> changes, LocalDate from, LocalDate until) {
        var byOffice =
                changes.stream().collect(Collectors.groupingBy(Change::office, TreeMap::new, Collectors.toList()));
        var offices = byOffice.entrySet().stream()
                .map(office -> new CapitalView.Office(office.getKey(), days(office.getValue(), from, until)))
                .toList();
        return new CapitalView(from, until, offices);
    }

    private static List<CapitalView.Day> days(List<? extends Change> changes, LocalDate from, LocalDate until) {
        var ordered = changes.stream().sorted(Comparator.comparing(Change::day)).toList();
        var capital = new OfficeCapital();
        var days = new ArrayList<CapitalView.Day>();
        var next = 0;
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            while (next < ordered.size() && ordered.get(next).isUpTo(day)) {
                ordered.get(next++).applyTo(capital);
            }
            days.add(capital.on(day));
        }
        return days;
    }
}
