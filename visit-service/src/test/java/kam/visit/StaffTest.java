package kam.visit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kam.testing.StaffContract;
import kam.visit.customer.Customers;

@QuarkusTest
class StaffTest extends StaffContract {
    @Override
    protected UUID customerOf(String office) {
        return Customers.known(office);
    }

    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return new RolesTest().resourcesOfOfficeSH();
    }

    @Override
    protected Set<String> staffOfItsOwnRules() {
        return Set.of("reportVisitPlan/commitments/0/owner");
    }
}
