package kam.customer.rules.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.problem.Problem;
import kam.kit.problem.ProblemCode;

/** How a new version of any policy gets its number and day. */
@ApplicationScoped
public class Issuing {
    private final SignedIn signedIn;
    private final Clock clock;
    private final BusinessCalendar calendar;

    Issuing(SignedIn signedIn, Clock clock, BusinessCalendar calendar) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.calendar = calendar;
    }

    /**
     * The next version, by the caller. Refuses with the given code a day that has passed: a policy says how decisions
     * are made, not how they were. Two issued at the same moment get the same number: the second is refused by the
     * database with 409.
     */
    public Issue next(PolicyRepository<?> policies, LocalDate effectiveFrom, String note, ProblemCode invalid) {
        if (effectiveFrom.isBefore(calendar.today())) {
            throw new Problem(invalid, "See errors").at("/effectiveFrom", "has passed");
        }
        return new Issue(
                policies.newestVersion() + 1,
                effectiveFrom,
                note,
                signedIn.caller().id(),
                clock.instant());
    }
}
