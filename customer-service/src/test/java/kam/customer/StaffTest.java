package kam.customer;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kam.kit.clock.BusinessCalendar;
import kam.testing.StaffContract;

@QuarkusTest
class StaffTest extends StaffContract {
    @Inject
    BusinessCalendar calendar;

    @Override
    protected UUID customerOf(String office) {
        return KeyAccounts.of(new Office(office), office);
    }

    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        var roles = new RolesTest();
        roles.calendar = calendar;
        return roles.resourcesOfOfficeSH();
    }

    /** Who is on record of a customer already may have left. */
    @Override
    protected Set<String> staffOfItsOwnRules() {
        return Set.of("registerCustomer/details/accountManager", "changeCustomer/accountManager");
    }

    /** A complaint may be about somebody of any office. */
    @Override
    protected Set<String> ofAnyOffice() {
        return Set.of("takeTicket/complainedOf");
    }
}
