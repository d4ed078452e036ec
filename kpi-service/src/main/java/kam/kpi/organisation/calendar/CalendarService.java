package kam.kpi.organisation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.kit.messaging.Outbox;
import kam.kit.web.Etag;
import kam.kpi.organisation.calendar.CalendarForms.CalendarContent;
import kam.kpi.organisation.calendar.CalendarForms.WorkingHours;
import kam.kpi.organisation.office.OfficeRepository;

@ApplicationScoped
class CalendarService {
    private final CalendarRepository calendars;
    private final OfficeRepository offices;
    private final Outbox outbox;

    CalendarService(CalendarRepository calendars, OfficeRepository offices, Outbox outbox) {
        this.calendars = calendars;
        this.offices = offices;
        this.outbox = outbox;
    }

    @Transactional
    CalendarView read(int year) {
        return shown(year, calendars.ofYear(year));
    }

    /** Lays the year down anew; the first of two at once who lay down a new one gets it. */
    @Transactional
    CalendarView layDown(int year, String ifMatch, CalendarContent content) {
        var known = calendars.lockedOfYear(year);
        Etag.mustMatch(ifMatch, shown(year, known).version());
        mustBeOpen(content.hours());
        var calendar = known.orElseGet(() -> new WorkingCalendar(year));
        calendar.layDown(content);
        calendars.persist(calendar);
        outbox.appendAll(calendar, calendar.told());
        calendars.flush();
        return CalendarView.of(calendar);
    }

    private static CalendarView shown(int year, Optional<WorkingCalendar> known) {
        return known.map(CalendarView::of).orElse(CalendarView.notLaidDown(year));
    }

    private void mustBeOpen(List<WorkingHours> hours) {
        for (int i = 0; i < hours.size(); i++) {
            if (hours.get(i).office() != null) {
                offices.mustBeOpen(hours.get(i).office(), "/hours/" + i + "/office");
            }
        }
    }

    @Transactional
    List<UUID> untold(int most) {
        return calendars.untold(most);
    }

    @Transactional
    void tell(UUID id) {
        var calendar = calendars.lockedForEvent(id);
        if (!calendar.isPublished()) {
            calendar.tell();
            outbox.appendAll(calendar, calendar.told());
        }
    }
}
