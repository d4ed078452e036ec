package kam.customer.account.customer;

import static kam.customer.Office.CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kam.customer.Office;
import kam.customer.Race;
import kam.kit.master.StrictStaff;
import kam.testing.Events;
import kam.testing.TestStack;
import kam.testing.ToldStaff;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CustomerStoryTest {
    private final Office beijing = new Office("BJ");
    private final Office shanghai = new Office("SH");

    @Test
    void anOfficeRegistersACustomerAndTheOthersHearOfIt() {
        var code = Customers.newCreditCode();
        var created = beijing.manager().body(beijing.customer(code)).post(CUSTOMERS);
        var id = Office.id(created);
        created.then()
                .header("Location", endsWith(CUSTOMERS + "/" + id))
                .body("number", startsWith("KH-"))
                .body("status", equalTo("PROSPECT"))
                .body("details.contacts[0].name", equalTo("王建国"));
        beijing.manager()
                .get(CUSTOMERS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"))
                .body("creditCode", equalTo(code));
        await().untilAsserted(() -> assertThat(Events.of("kam.customer", id))
                .first()
                .satisfies(event -> assertThat(event.value()).contains(code).contains("\"office\": \"BJ\"")));
    }

    @Test
    void aWrongCheckCharacterIsRefused() {
        beijing.manager()
                .body(beijing.customer("914403001922038217"))
                .post(CUSTOMERS)
                .then()
                .statusCode(400)
                .body("code", equalTo("credit-code-invalid"))
                .body("errors.pointer", hasItem("/creditCode"));
    }

    @Test
    void aCreditCodeIsRegisteredOnceForAllOffices() {
        var code = Customers.newCreditCode();
        Office.id(beijing.manager().body(beijing.customer(code)).post(CUSTOMERS));
        shanghai.manager()
                .body(shanghai.customer(code))
                .post(CUSTOMERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("customer-already-registered"));
    }

    @Test
    void ofEightRegistrationsAtOnceOneWinsAndTheOthersGetOneError() throws Exception {
        var body = beijing.customer(Customers.newCreditCode());
        beijing.register();
        var answers = Race.of(() -> beijing.manager().body(body).post(CUSTOMERS));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allMatch(answer -> answer.jsonPath().getString("code").equals("customer-already-registered"));
    }

    @Test
    void anOfficeSeesItsOwnCustomersOnly() {
        var own = beijing.register();
        var foreign = shanghai.register();
        beijing.manager().get(CUSTOMERS + "/" + foreign).then().statusCode(404);
        beijing.manager()
                .get(CUSTOMERS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.office", everyItem(equalTo("BJ")))
                .body("items.id", hasItem(own.toString()))
                .body("items.id", not(hasItem(foreign.toString())));
        Office.as("auditor", null).get(CUSTOMERS + "/" + foreign).then().statusCode(200);
    }

    @Test
    void anOfficeCannotRegisterForAnother() {
        beijing.manager()
                .body(shanghai.customer(Customers.newCreditCode()))
                .post(CUSTOMERS)
                .then()
                .statusCode(404);
    }

    @Test
    void aListIsFilteredByCreditCode() {
        var code = Customers.newCreditCode();
        var id = Office.id(beijing.manager().body(beijing.customer(code)).post(CUSTOMERS));
        beijing.manager()
                .get(CUSTOMERS + "?status=PROSPECT&creditCode=" + code)
                .then()
                .body("items.id", contains(id.toString()));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        var id = beijing.register();
        var address = CUSTOMERS + "/" + id;
        var read = beijing.manager().get(address).header("ETag");
        var change = Office.details("石油化工");
        beijing.manager().body(change).put(address).then().statusCode(428);
        beijing.manager()
                .header("If-Match", read)
                .body(change)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(read)))
                .body("details.industry", equalTo("石油化工"));
        beijing.manager()
                .header("If-Match", read)
                .body(change)
                .put(address)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void aForeignOrUnknownCustomerCannotBeChanged() {
        for (var id : new UUID[] {shanghai.register(), UUID.randomUUID()}) {
            beijing.manager()
                    .header("If-Match", "*")
                    .body(Office.details("石油化工"))
                    .put(CUSTOMERS + "/" + id)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anArchiveTellsHowCompleteItIs() {
        var id = beijing.register();
        var archive = CUSTOMERS + "/" + id + "/archive";
        beijing.manager()
                .get(archive)
                .then()
                .statusCode(200)
                .body("customer.id", equalTo(id.toString()))
                .body("completeness.percent", equalTo(23.53f))
                .body(
                        "completeness.missing",
                        hasItems("BUSINESS_LICENCE", "TAX_REGISTRATION", "EVALUATION", "RELATIONSHIP_NETWORK"));
        var application = beijing.readyApplication(id);
        beijing.manager()
                .get(archive)
                .then()
                .body("completeness.percent", equalTo(47.06f))
                .body("creditGradings[0].level", equalTo("B"))
                .body("applications[0].id", equalTo(application.toString()));
        shanghai.manager().get(archive).then().statusCode(404);
    }

    @Test
    void whoHasLeftKeepsNothingOfHisCustomersFromBeingChanged() {
        var gone = ToldStaff.leftFrom("BJ");
        var registration = beijing.customer(Customers.newCreditCode()).replace("zhao.lei", gone);
        var path =
                CUSTOMERS + "/" + Office.id(beijing.manager().body(registration).post(CUSTOMERS));
        StrictStaff.install();
        var change = Office.details("石油化工");
        beijing.manager()
                .header("If-Match", "*")
                .body(change.replace("zhao.lei", gone))
                .put(path)
                .then()
                .statusCode(200)
                .body("details.industry", equalTo("石油化工"));
        beijing.manager()
                .header("If-Match", "*")
                .body(change.replace("zhao.lei", "nobody.at.all"))
                .put(path)
                .then()
                .statusCode(404)
                .body("code", equalTo("person-unknown"))
                .body("errors.pointer", contains("/accountManager"));
    }
}
