package kam.goodsledger;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kam.testing.StaffContract;

@QuarkusTest
class StaffTest extends StaffContract {
    @Override
    protected UUID customerOf(String office) {
        return Story.begin(office).customer;
    }
}
