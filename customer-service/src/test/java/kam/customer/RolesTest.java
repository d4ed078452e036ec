package kam.customer;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import kam.kit.clock.BusinessCalendar;
import kam.testing.RolesContract;

@QuarkusTest
class RolesTest extends RolesContract {
    private final Office shanghai = new Office("SH");
    private final Developing development = new Developing("SH");

    @Inject
    BusinessCalendar calendar;

    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        var resources = new HashMap<String, Supplier<String>>();
        resources.put(Office.CUSTOMERS + "/{id}", () -> shanghai.register().toString());
        resources.put(Office.APPLICATIONS + "/{id}", this::application);
        resources.put(
                Office.SCREENINGS + "/{id}",
                () -> Office.id(shanghai.screen(shanghai.register(), 60)).toString());
        resources.put(
                Developing.PLANS + "/{id}",
                () -> development.plan(development.customer()).toString());
        resources.put(
                Developing.OPPORTUNITIES + "/{id}",
                () -> development.opportunity(development.customer()).toString());
        resources.put(
                Developing.WORTH + "/{id}",
                () -> development.analysis(development.customer()).toString());
        resources.put(
                Developing.PROPOSALS + "/{id}",
                () -> development.proposal(development.customer()).toString());
        resources.put(
                Developing.POSITIONINGS + "/{id}",
                () -> development.positioning(development.customer()).toString());
        resources.put(
                Developing.CONTACTS + "/{id}",
                () -> development.contact(development.customer()).toString());
        resources.put("/api/v1/customer-imports/{id}", shanghai::startImport);
        resources.putAll(new DeskResources(shanghai, "SH", calendar.today()).all());
        return resources;
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of(
                "changeCustomer",
                Office.details("石油化工"),
                "writeNetwork",
                "{\"people\": [], \"links\": []}",
                "writeProfile",
                "{}");
    }

    private String application() {
        return Office.id(shanghai.open(shanghai.register(), Office.form())).toString();
    }
}
