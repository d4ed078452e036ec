package kam.kpi;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import kam.testing.StaffContract;

@QuarkusTest
class StaffTest extends StaffContract {
    /** Nobody works for an office before it is opened, and a scorecard is of the office worked for then. */
    @Override
    protected Set<String> ofAnyOffice() {
        return Set.of("openOffice/managers/0", "changeOffice/managers/0", "computeScorecard/person");
    }
}
