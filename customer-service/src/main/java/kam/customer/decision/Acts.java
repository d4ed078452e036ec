package kam.customer.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import kam.kit.clock.BusinessCalendar;
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
        var at = clock.instant();
        return new Act(signedIn.caller().id(), at, calendar.dayOf(at));
    }
}
