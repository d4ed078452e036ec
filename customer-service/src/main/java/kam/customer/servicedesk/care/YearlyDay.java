package kam.customer.servicedesk.care;

import java.time.LocalDate;

/** The day on which something that comes every year comes next; 29 February is kept on the 28th where there is none. */
final class YearlyDay {
    private YearlyDay() {}

    /** The first anniversary after the given day. */
    static LocalDate after(LocalDate first, LocalDate day) {
        var years = Math.max(0, day.getYear() - first.getYear());
        var next = first.plusYears(years);
        return next.isAfter(day) ? next : first.plusYears(years + 1L);
    }

    /** The first anniversary on or after the given day. */
    static LocalDate from(LocalDate first, LocalDate day) {
        return after(first, day.minusDays(1));
    }
}
