package kam.customer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.function.Supplier;
import kam.testing.RolesContract;

@QuarkusTest
class RolesTest extends RolesContract {
    private final Office shanghai = new Office("SH");

    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return Map.of(
                Office.CUSTOMERS + "/{id}",
                () -> shanghai.register().toString(),
                Office.APPLICATIONS + "/{id}",
                this::application,
                "/api/v1/customer-imports/{id}",
                shanghai::startImport);
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of("changeCustomer", Office.details("石油化工"));
    }

    private String application() {
        return Office.id(shanghai.open(shanghai.register(), Office.form())).toString();
    }
}
