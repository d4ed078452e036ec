package kam.customer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.function.Supplier;
import kam.testing.RolesContract;

@QuarkusTest
class RolesTest extends RolesContract {
    private final Office shanghai = new Office("SH");
    private final Developing development = new Developing("SH");

    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return Map.of(
                Office.CUSTOMERS + "/{id}",
                () -> shanghai.register().toString(),
                Office.APPLICATIONS + "/{id}",
                this::application,
                Developing.PLANS + "/{id}",
                () -> development.plan(development.customer()).toString(),
                Developing.OPPORTUNITIES + "/{id}",
                () -> development.opportunity(development.customer()).toString(),
                Developing.WORTH + "/{id}",
                () -> development.analysis(development.customer()).toString(),
                Developing.PROPOSALS + "/{id}",
                () -> development.proposal(development.customer()).toString(),
                Developing.POSITIONINGS + "/{id}",
                () -> development.positioning(development.customer()).toString(),
                Developing.CONTACTS + "/{id}",
                () -> development.contact(development.customer()).toString());
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of("changeCustomer", Office.details("石油化工"));
    }

    private String application() {
        return Office.id(shanghai.open(shanghai.register(), Office.form())).toString();
    }
}
