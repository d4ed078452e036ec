package kam.kit.master;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kam.events.OrganisationEvent.WorkingCalendarChanged;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;

/**
 * Working days (工作日) by the company's calendar: Monday to Friday without the days off, and the days that are worked
 * instead. No day off is guessed: of a year whose calendar nobody has laid down, only the weekends are. Hours are those of
 * an office, or else of all. Source: requirement A27; the hours are ours.
 */
@ApplicationScoped
public class WorkingDays implements EventHandler {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private final EntityManager entities;
    private final LatestStates states;
    private final Clock clock;

    WorkingDays(EntityManager entities, LatestStates states, Clock clock) {
        this.entities = entities;
        this.states = states;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.FACTS;
    }

    @Override
    public void listen(Subscriptions events) {
        events.on(WorkingCalendarChanged.class, (event, envelope) -> {
            if (states.takes(event.year(), envelope)) {
                entities.merge(new KnownCalendar(event));
            }
        });
    }

    public boolean isWorked(LocalDate day) {
        return isWorked(day, new HashMap<>());
    }

    /** The so many-th working day after this one; the day itself, where it is none, does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        var years = new HashMap<Integer, KnownCalendar>();
        var reached = day;
        for (int left = workingDays; left > 0; left -= isWorked(reached, years) ? 1 : 0) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    /** How many working days lie after the first and up to the second. */
    public int between(LocalDate first, LocalDate second) {
        var years = new HashMap<Integer, KnownCalendar>();
        return (int) first.plusDays(1)
                .datesUntil(second.plusDays(1))
                .filter(day -> isWorked(day, years))
                .count();
    }

    /** When this office closes on that day: until then the day is not over. */
    public Instant closing(LocalDate day, String office) {
        return day.atTime(hours(day, office).until()).atZone(zone()).toInstant();
    }

    /** When it opens. */
    public Instant opening(LocalDate day, String office) {
        return day.atTime(hours(day, office).from()).atZone(zone()).toInstant();
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private Hours hours(LocalDate day, String office) {
        var year = calendarOf(day, new HashMap<>());
        return year == null
                ? new Hours(null, OPENS, CLOSES)
                : year.hours(office).orElse(new Hours(null, OPENS, CLOSES));
    }

    private boolean isWorked(LocalDate day, Map<Integer, KnownCalendar> years) {
        var year = calendarOf(day, years);
        var laidDown = year == null ? null : year.off(day);
        return laidDown == null ? !WEEKEND.contains(day.getDayOfWeek()) : !laidDown;
    }

    private KnownCalendar calendarOf(LocalDate day, Map<Integer, KnownCalendar> years) {
        if (!years.containsKey(day.getYear())) {
            years.put(day.getYear(), entities.find(KnownCalendar.class, day.getYear()));
        }
        return years.get(day.getYear());
    }

    /** Those of an office; of all others where it is null. */
    record Hours(String office, LocalTime from, LocalTime until) {}

    record Day(LocalDate day, boolean off) {}

    record Content(List<Day> days, List<Hours> hours) {}
}
