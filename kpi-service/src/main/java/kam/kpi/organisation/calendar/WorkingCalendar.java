package kam.kpi.organisation.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import kam.events.OrganisationEvent.CalendarDay;
import kam.events.OrganisationEvent.OfficeHours;
import kam.events.OrganisationEvent.WorkingCalendarChanged;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Fault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import kam.kpi.organisation.calendar.CalendarForms.CalendarContent;
import kam.kpi.organisation.calendar.CalendarForms.LaidDownDay;
import kam.kpi.organisation.calendar.CalendarForms.WorkingHours;

/**
 * The working calendar of a year (工作日历): which days are off, and which are worked though they fall on a weekend. It is
 * data, since the State Council announces it year by year; no year is guessed. Source: requirement A27.
 */
@Entity
@Table(name = "working_calendar")
class WorkingCalendar extends AggregateRoot {
    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private int calendarYear;

    @ElementCollection
    @CollectionTable(name = "working_calendar_day", joinColumns = @JoinColumn(name = "calendar_id"))
    @OrderColumn(name = "place")
    private List<LaidDownDay> days = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "working_calendar_hours", joinColumns = @JoinColumn(name = "calendar_id"))
    @OrderColumn(name = "place")
    private List<WorkingHours> hours = new ArrayList<>();

    /** Whether the others have heard of it. */
    private boolean published;

    WorkingCalendar() {}

    WorkingCalendar(int year) {
        calendarYear = year;
    }

    /** Refuses with 400 what lies in another year, is named twice, or says nothing. */
    void layDown(CalendarContent content) {
        mustHold(content);
        days.clear();
        days.addAll(content.days());
        hours.clear();
        hours.addAll(content.hours());
        tell();
    }

    private void mustHold(CalendarContent content) {
        var problem = new Problem(CalendarProblem.CALENDAR_INVALID, Wording.of("请更正所列字段 | Correct the fields named"));
        var named = new HashSet<LocalDate>();
        for (int i = 0; i < content.days().size(); i++) {
            var day = content.days().get(i);
            var fault = fault(day, named.add(day.day()));
            problem = fault == null ? problem : problem.at("/days/" + i + "/day", fault);
        }
        var offices = new HashSet<String>();
        for (int i = 0; i < content.hours().size(); i++) {
            var one = content.hours().get(i);
            if (!offices.add(one.office())) {
                problem = problem.at("/hours/" + i + "/office", CommonFault.NAMED_TWICE);
            }
            if (!one.from().isBefore(one.until())) {
                problem = problem.at("/hours/" + i + "/until", CommonFault.GREATER_THAN.with("bound", one.from()));
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    /** Null where there is none. */
    private Fault fault(LaidDownDay day, boolean first) {
        if (day.day().getYear() != calendarYear) {
            return day.day().getYear() < calendarYear
                    ? CommonFault.NOT_BEFORE.with("day", LocalDate.of(calendarYear, 1, 1))
                    : CommonFault.NOT_AFTER.with("day", LocalDate.of(calendarYear, 12, 31));
        }
        if (!first) {
            return CommonFault.NAMED_TWICE.fault();
        }
        boolean workedAnyway = !day.off() && !WEEKEND.contains(day.day().getDayOfWeek());
        return workedAnyway ? CommonFault.NOT_ACCEPTABLE.fault() : null;
    }

    /** Lets the others hear of it, with the change that is being made. */
    void tell() {
        published = true;
        tell(new WorkingCalendarChanged(
                id(),
                calendarYear,
                days.stream()
                        .map(day -> new CalendarDay(day.day(), day.off(), day.name(), day.source()))
                        .toList(),
                hours.stream()
                        .map(one -> new OfficeHours(
                                one.office(), one.from().toString(), one.until().toString()))
                        .toList()));
    }

    boolean isPublished() {
        return published;
    }

    int year() {
        return calendarYear;
    }

    CalendarContent content() {
        return new CalendarContent(List.copyOf(days), List.copyOf(hours));
    }

    /** None: it is the company's. */
    @Override
    public String office() {
        return null;
    }
}
