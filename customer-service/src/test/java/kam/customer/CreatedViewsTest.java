package kam.customer;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import kam.kit.clock.BusinessCalendar;
import kam.testing.CreatedViewsContract;
import kam.testing.RolesContract;

@QuarkusTest
class CreatedViewsTest extends CreatedViewsContract {
    @Inject
    BusinessCalendar calendar;

    @Override
    protected RolesContract makers() {
        var makers = new RolesTest();
        makers.calendar = calendar;
        return makers;
    }
}
