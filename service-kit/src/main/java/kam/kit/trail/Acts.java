package kam.kit.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Caller;
import kam.kit.identity.SignedIn;

/** Gives the act of the current request. */
@ApplicationScoped
public class Acts {
    private final SignedIn signedIn;
    private final Clock clock;
    private final BusinessCalendar calendar;

    Acts(SignedIn signedIn, Clock clock, BusinessCalendar calendar) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.calendar = calendar;
    }

    public Act current() {
        return by(signedIn.caller());
    }

    /** The same in those of the caller's roles that reach this office: for rules that ask for a role. */
    public Act over(String office) {
        return by(signedIn.caller().over(office));
    }

    public Act by(Caller caller) {
        return at(clock.instant(), caller.id(), caller.roles());
    }

    /** For what no caller asked for, such as a scheduled job: under the name of what acts. */
    public Act of(String job) {
        return at(clock.instant(), job, Set.of());
    }

    private Act at(Instant now, String by, Set<String> roles) {
        return new Act(by, roles, now, calendar.dayOf(now));
    }
}
