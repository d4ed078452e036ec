package kam.kpi.organisation.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import kam.kit.web.Versioned;
import kam.kpi.organisation.calendar.CalendarForms.LaidDownDay;
import kam.kpi.organisation.calendar.CalendarForms.WorkingHours;

/**
 * A working calendar as clients see it; one that nobody has laid down has no days, and weekends are off. Its version is
 * one more than the root's, since there is one before the first that is stored.
 */
record CalendarView(int year, boolean laidDown, List<LaidDownDay> days, List<WorkingHours> hours, long version)
        implements Versioned {
    private static final long NOT_LAID_DOWN = 0;

    static CalendarView of(WorkingCalendar calendar) {
        var content = calendar.content();
        return new CalendarView(calendar.year(), true, content.days(), content.hours(), calendar.version() + 1);
    }

    static CalendarView notLaidDown(int year) {
        return new CalendarView(year, false, List.of(), List.of(), NOT_LAID_DOWN);
    }

    /** It is known by its year. */
    @Override
    @JsonIgnore
    public UUID id() {
        return null;
    }
}
