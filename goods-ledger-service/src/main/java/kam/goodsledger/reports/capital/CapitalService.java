package kam.goodsledger.reports.capital;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

@ApplicationScoped
class CapitalService {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    private final CapitalChanges changes;
    private final SignedIn signedIn;
    private final BusinessCalendar calendar;

    CapitalService(CapitalChanges changes, SignedIn signedIn, BusinessCalendar calendar) {
        this.changes = changes;
        this.signedIn = signedIn;
        this.calendar = calendar;
    }

    /**
     * By default of all offices that the caller sees, for the last 30 days. Refuses with 400 a span that is reversed,
     * longer than 366 days, or not over yet.
     */
    @Transactional
    CapitalView read(String office, LocalDate from, LocalDate until) {
        var last = Objects.requireNonNullElse(until, calendar.today());
        var first = Objects.requireNonNullElse(from, last.minusDays(USUAL_DAYS - 1L));
        if (last.isAfter(calendar.today())) {
            throw new Problem(CommonProblem.INVALID_PARAMETER, "until: today is " + calendar.today());
        }
        if (last.isBefore(first)) {
            throw new Problem(CommonProblem.INVALID_PARAMETER, "until: before " + first);
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new Problem(CommonProblem.INVALID_PARAMETER, "from: at most " + MOST_DAYS + " days");
        }
        return CapitalCurve.of(changes.of(seen(office), first, last), first, last);
    }

    /** The only offices that are read, or null for all. */
    private Set<String> seen(String office) {
        var caller = signedIn.caller();
        if (office != null) {
            caller.mustSee(office);
            return Set.of(office);
        }
        return caller.seesAll() ? null : caller.offices();
    }
}
