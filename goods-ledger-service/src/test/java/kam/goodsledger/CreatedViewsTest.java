package kam.goodsledger;

import io.quarkus.test.junit.QuarkusTest;
import kam.testing.CreatedViewsContract;
import kam.testing.RolesContract;

@QuarkusTest
class CreatedViewsTest extends CreatedViewsContract {
    @Override
    protected RolesContract makers() {
        return new RolesTest();
    }
}
