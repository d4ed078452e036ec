package kam.contractapproval;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kam.testing.StaffContract;

@QuarkusTest
class StaffTest extends StaffContract {
    @Override
    protected UUID customerOf(String office) {
        return Desk.keyAccount(office);
    }

    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return new RolesTest().resourcesOfOfficeSH();
    }

    /** A delegate may be of any office; the principal's is asked for where the request names it. */
    @Override
    protected Set<String> ofAnyOffice() {
        return Set.of("drawUpDelegation/delegate", "drawUpDelegation/principal");
    }
}
