package kam.customer.servicedesk.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/** Acts and accounts for tests of the rules. */
public final class DeskActs {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    public static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    public static final Account ACCOUNT = new Account(UUID.randomUUID(), "北京长城机械有限公司", "BJ", Person.of("zhao.lei"));

    private DeskActs() {}

    public static Act by(String person, String... roles) {
        return new Act(person, Set.of(roles), NOW, TODAY);
    }

    public static Act later(Duration by, String person, String... roles) {
        var at = NOW.plus(by);
        return new Act(person, Set.of(roles), at, TODAY.plusDays(by.toDays()));
    }

    /** The code of the problem that the action is refused with. */
    public static String refused(Runnable action) {
        try {
            action.run();
        } catch (Problem problem) {
            return problem.code().text().code();
        }
        throw new AssertionError("It was not refused");
    }
}
