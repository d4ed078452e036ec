package kam.kpi.organisation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kam.kit.clock.DueWork;

/** Tells of calendars that came with the database: a migration cannot tell. */
@ApplicationScoped
class CalendarNews implements DueWork<UUID> {
    private final CalendarService calendars;

    CalendarNews(CalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public List<UUID> due(int most) {
        return calendars.untold(most);
    }

    @Override
    public void perform(UUID due) {
        calendars.tell(due);
    }
}
