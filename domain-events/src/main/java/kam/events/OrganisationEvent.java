package kam.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The state of the organisation (组织), whole each time: the last event of a key says all. Only here do events carry
 * names of staff; everywhere else they carry ids.
 */
@Topic(value = Topic.ORGANISATION, compacted = true)
public sealed interface OrganisationEvent extends DomainEvent {
    /** An office (办事处), or the headquarters' own; closed ones take nothing new. */
    record OfficeChanged(UUID officeId, String code, String name, String status, List<String> managers, LocalDate since)
            implements OrganisationEvent {
        @Override
        public UUID key() {
            return officeId;
        }
    }

    /**
     * A person of the staff: in which position and office (none at the headquarters), under whom, from which day and, where
     * the end is known, until which; away from one day to another, and who stands in. The roles are those of the position.
     */
    record PersonChanged(
            UUID staffId,
            String personId,
            String name,
            String status,
            String position,
            List<String> roles,
            List<String> offices,
            String superior,
            LocalDate from,
            LocalDate until,
            LocalDate absentFrom,
            LocalDate absentUntil,
            List<String> substitutes)
            implements OrganisationEvent {
        @Override
        public UUID key() {
            return staffId;
        }
    }

    /**
     * The working calendar (工作日历) of a year: public holidays, days worked instead, each with where it is announced, and
     * the hours of each office, of which one without a code holds for all others.
     */
    record WorkingCalendarChanged(UUID calendarId, int year, List<CalendarDay> days, List<OfficeHours> hours)
            implements OrganisationEvent {
        @Override
        public UUID key() {
            return calendarId;
        }
    }

    /** Off, or worked though it falls on a weekend. */
    record CalendarDay(LocalDate day, boolean off, String name, String source) {}

    /** From when to when an office works, as in 09:00; of all others where none is named. */
    record OfficeHours(String office, String from, String until) {}
}
