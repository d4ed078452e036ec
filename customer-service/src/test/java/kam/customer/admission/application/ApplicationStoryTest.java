package kam.customer.admission.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kam.customer.Office.APPLICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.customer.Office;
import kam.customer.Race;
import kam.events.ProductEvent.ProductChanged;
import kam.kit.master.NamedProducts;
import kam.kit.master.ProductRegister;
import kam.kit.master.Strictness;
import kam.testing.Events;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationStoryTest {
    private static final String EMPTY = "{\"noBusinessSoFar\": false}";
    private final Office beijing = new Office("BJ");
    private final Office shanghai = new Office("SH");

    @Inject
    ProductRegister products;

    @Test
    void aFormIsKeptAsItWasWrittenWithItsAmount() {
        var application = Office.id(beijing.open(beijing.register(), Office.form()));
        beijing.read(application)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("revision", equalTo(1))
                .body("amount", equalTo(180000.00f))
                .body("form.criteria.capitalTiedUp.reason", equalTo("铺货"))
                .body("form.contract.lines.sku", contains("P-100", "P-200"))
                .body("form.contract.lines[1].quantity", equalTo(299.5f))
                .body("form.papers.licenceUnified", equalTo(true))
                .body("openedBy.id", equalTo("office-manager.BJ"))
                .body("openedBy.name", equalTo("office-manager.BJ"));
    }

    @Test
    void withoutAGradingNothingIsSubmitted() {
        var customer = beijing.register();
        var application = Office.id(beijing.open(customer, Office.form()));
        beijing.attach(application, "kind=DRAFT_CONTRACT");
        beijing.attach(application, "kind=BUSINESS_LICENCE");
        beijing.attach(
                application,
                "kind=RECONCILIATION_STATEMENT&signedByOffice=true&signedByCustomer=true&sealedByCustomer=true");
        beijing.post(application, "submission").then().statusCode(409).body("code", equalTo("credit-not-graded"));
    }

    /** Where {@code kam.products.check} is REFUSE: the same check with the other setting stands in for a test's time. */
    @Test
    void aContractOnWhatIsNotRegisteredIsNotSubmitted() {
        var application = beijing.readyApplication(beijing.register());
        QuarkusMock.installMockForType(new NamedProducts(products, () -> Strictness.REFUSE), NamedProducts.class);
        beijing.post(application, "submission")
                .then()
                .statusCode(404)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("product-unknown"))
                .body("errors.pointer", contains("/contract/lines/0/sku", "/contract/lines/1/sku"));
        told("P-100", "台");
        told("P-200", "米");
        await().untilAsserted(() -> beijing.post(application, "submission")
                .then()
                .statusCode(409)
                .body("code", equalTo("unit-unknown"))
                .body("errors.pointer", contains("/contract/lines/1/unit")));
        assertThat(beijing.statusOf(application)).isEqualTo("DRAFT");
        told("P-200", "只");
        await().untilAsserted(
                        () -> beijing.post(application, "submission").then().statusCode(200));
    }

    private static void told(String sku, String unit) {
        var id = UUID.nameUUIDFromBytes(sku.getBytes(UTF_8));
        var rate = new BigDecimal("13.00");
        Events.publish(new ProductChanged(id, sku, "产品", null, unit, List.of(), rate, "ON_SALE", null), Instant.now());
    }

    @Test
    void aSubmittedApplicationIsReadOnly() {
        var customer = beijing.register();
        var application = beijing.submittedApplication(customer);
        assertThat(beijing.statusOfCustomer(customer)).isEqualTo("APPLYING");
        beijing.manager()
                .header("If-Match", "*")
                .body(Office.form())
                .put(APPLICATIONS + "/" + application)
                .then()
                .statusCode(409)
                .body("code", equalTo("application-not-editable"));
        beijing.attach(application, "kind=OTHER")
                .then()
                .statusCode(409)
                .body("code", equalTo("application-not-editable"));
        beijing.grade(customer, 100).then().statusCode(409).body("code", equalTo("credit-set-by-department"));
        Office.as("ka-specialist", null)
                .body(Office.grading(75))
                .post(Office.CUSTOMERS + "/" + customer + "/credit-gradings")
                .then()
                .statusCode(201);
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndAttachingMakesItStale() {
        var application = Office.id(beijing.open(beijing.register(), EMPTY));
        var address = APPLICATIONS + "/" + application;
        var read = beijing.read(application).header("ETag");
        beijing.manager().body(Office.form()).put(address).then().statusCode(428);
        beijing.manager()
                .header("If-Match", read)
                .body(Office.form())
                .put(address)
                .then()
                .statusCode(200)
                .body("amount", equalTo(180000.00f));
        var changed = beijing.read(application).header("ETag");
        beijing.attach(application, "kind=OTHER").then().statusCode(201);
        beijing.manager()
                .header("If-Match", changed)
                .body(Office.form())
                .put(address)
                .then()
                .statusCode(412);
    }

    @Test
    void instalmentsThatDoNotMakeTheAmountAreRefused() {
        var form = Office.form().replace("\"amount\": 80000", "\"amount\": 79999.99");
        beijing.open(beijing.register(), form)
                .then()
                .statusCode(400)
                .body("code", equalTo("proposed-contract-invalid"))
                .body("errors.pointer", contains("/contract/instalments"))
                .body("errors[0].detail", containsString("179999.99 of 180000.00"));
    }

    @Test
    void ofEightApplicationsOpenedAtOnceForOneCustomerOneStands() throws Exception {
        var customer = beijing.register();
        var answers = Race.of(() -> beijing.open(customer, EMPTY));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allMatch(answer -> answer.jsonPath().getString("code").equals("application-already-open"));
    }

    @Test
    void ofEightSubmissionsAtOnceOneCounts() throws Exception {
        var application = beijing.readyApplication(beijing.register());
        var answers = Race.of(() -> beijing.post(application, "submission"));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allMatch(answer -> answer.jsonPath().getString("code").equals("application-wrong-status"));
    }

    @Test
    void aWithdrawnDraftMakesRoomForAnother() {
        var customer = beijing.register();
        var first = Office.id(beijing.open(customer, EMPTY));
        beijing.open(customer, EMPTY).then().statusCode(409).body("code", equalTo("application-already-open"));
        beijing.post(first, "withdrawal").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        beijing.open(customer, EMPTY).then().statusCode(201);
    }

    @Test
    void anotherOfficesApplicationIsNotThere() {
        var application = Office.id(beijing.open(beijing.register(), EMPTY));
        shanghai.read(application).then().statusCode(404);
        shanghai.post(application, "submission").then().statusCode(404);
        shanghai.post(application, "withdrawal").then().statusCode(404);
        shanghai.attach(application, "kind=OTHER").then().statusCode(404);
        shanghai.open(beijing.register(), EMPTY).then().statusCode(404);
        shanghai.open(UUID.randomUUID(), EMPTY).then().statusCode(404);
        shanghai.manager()
                .get(APPLICATIONS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(application.toString())));
        Office.as("ka-director", null)
                .get(APPLICATIONS + "/" + application)
                .then()
                .statusCode(200);
    }

    @Test
    void applicationsAreListedByStatusAndCustomer() {
        var customer = beijing.register();
        var application = beijing.submittedApplication(customer);
        beijing.manager()
                .get(APPLICATIONS + "?status=SUBMITTED&customerId=" + customer)
                .then()
                .body("items.id", contains(application.toString()))
                .body("items[0].amount", equalTo(180000.00f));
        beijing.manager()
                .get(APPLICATIONS + "?status=DRAFT&customerId=" + customer)
                .then()
                .body("items", hasSize(0));
    }
}
