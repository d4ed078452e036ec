package kam.kit.master;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.persistence.EntityManager;
import kam.kit.clock.BusinessCalendar;

/** The organisation as it is where {@code kam.staff.check} is REFUSE, for the time of one test. */
public final class StrictStaff {
    private StrictStaff() {}

    public static void install() {
        var beans = Arc.container();
        var strict = new Organisation(
                beans.instance(EntityManager.class).get(),
                beans.instance(LatestStates.class).get(),
                beans.instance(BusinessCalendar.class).get(),
                () -> Strictness.REFUSE);
        QuarkusMock.installMockForType(strict, Organisation.class);
    }
}
