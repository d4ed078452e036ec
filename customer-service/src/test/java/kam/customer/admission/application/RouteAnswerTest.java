package kam.customer.admission.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import kam.customer.Office;
import kam.events.DomainEvent;
import kam.testing.Events;
import kam.testing.Management;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The route of the proposed contract, played by events, answers an application. */
@QuarkusTest
class RouteAnswerTest {
    private static final String TOPIC = "kam.customer";
    private final Office beijing = new Office("BJ");
    private UUID customer;
    private UUID application;
    private PlayedRoute route;

    @BeforeEach
    void submit() {
        customer = beijing.register();
        application = beijing.submittedApplication(customer);
        route = new PlayedRoute(UUID.randomUUID(), customer, application);
    }

    @Test
    void theSubmissionCarriesAllThatTheRouteNeeds() {
        await().untilAsserted(() -> assertThat(Events.of(TOPIC, application))
                .singleElement()
                .satisfies(event -> assertThat(event.value())
                        .contains("\"revision\": 1", "\"amount\": 180000.00", "\"floorPrice\": 1300.00")
                        .contains("\"submittedBy\": \"office-manager.BJ\"", "\"accountManager\": \"zhao.lei\"")
                        .contains("\"kind\": \"RECONCILIATION_STATEMENT\"", "\"sha256\": \"")));
    }

    @Test
    void approvalMakesTheCustomerAKeyAccountWithItsCredit() {
        publish(route.approved(1));
        awaitStatus("APPROVED");
        assertThat(beijing.statusOfCustomer(customer)).isEqualTo("KEY_ACCOUNT");
        beijing.read(application)
                .then()
                .body("contractId", equalTo(route.contract().toString()))
                .body("filingNumber", equalTo("BA-2026-000001"));
        await().untilAsserted(() -> assertThat(published(customer, "KeyAccountConfirmed"))
                .contains(
                        "\"creditLevel\": \"B\"",
                        "\"creditLimit\": 500000.00",
                        route.contract().toString()));
    }

    @Test
    void theSameApprovalTwiceConfirmsOnceAndALaterReturnChangesNothing() {
        publish(route.approved(1));
        publish(route.approved(1));
        publish(route.returned(1));
        var last = beijing.submittedApplication(beijing.register());
        publish(route.ofOther(last).rejected(1));
        await().untilAsserted(() -> assertThat(beijing.statusOf(last)).isEqualTo("REJECTED"));
        assertThat(beijing.statusOf(application)).isEqualTo("APPROVED");
        await().untilAsserted(() ->
                assertThat(published(customer, "KeyAccountConfirmed")).isNotEmpty());
        assertThat(countOf(customer, "KeyAccountConfirmed")).isEqualTo(1);
        assertThat(Management.parked()).isEmpty();
    }

    @Test
    void aReturnedApplicationIsRevisedAndSubmittedAgain() {
        publish(route.returned(1));
        awaitStatus("RETURNED");
        assertThat(beijing.statusOfCustomer(customer)).isEqualTo("PROSPECT");
        beijing.read(application).then().body("answerReason", equalTo("补充对账单")).body("revision", equalTo(2));
        await().untilAsserted(() ->
                assertThat(published(application, "ApplicationReturned")).contains("\"revision\": 1", "补充对账单"));
        beijing.manager()
                .header("If-Match", "*")
                .body(Office.form())
                .put(Office.APPLICATIONS + "/" + application)
                .then()
                .statusCode(200);
        beijing.post(application, "submission").then().statusCode(200).body("revision", equalTo(2));
        assertThat(beijing.statusOfCustomer(customer)).isEqualTo("APPLYING");
    }

    @Test
    void answersToAnOlderRevisionAreIgnored() {
        publish(route.returned(1));
        awaitStatus("RETURNED");
        beijing.post(application, "submission").then().statusCode(200);
        publish(route.approved(1));
        publish(route.rejected(1));
        publish(route.returned(2));
        awaitStatus("RETURNED");
        assertThat(countOf(customer, "KeyAccountConfirmed")).isZero();
        beijing.read(application).then().body("revision", equalTo(3));
    }

    @Test
    void rejectionEndsTheApplicationAndLeavesAProspect() {
        publish(route.rejected(1));
        awaitStatus("REJECTED");
        assertThat(beijing.statusOfCustomer(customer)).isEqualTo("PROSPECT");
        beijing.post(application, "submission").then().statusCode(409);
        await().untilAsserted(() ->
                assertThat(published(application, "ApplicationRejected")).contains("信誉不足"));
        beijing.open(customer, Office.form()).then().statusCode(201);
    }

    @Test
    void aWithdrawalWaitsForTheRoute() {
        beijing.post(application, "withdrawal").then().statusCode(200).body("status", equalTo("WITHDRAWAL_REQUESTED"));
        assertThat(beijing.statusOfCustomer(customer)).isEqualTo("APPLYING");
        await().untilAsserted(() -> assertThat(published(application, "ApplicationWithdrawn"))
                .contains("\"revision\": 1", "\"withdrawnBy\": \"office-manager.BJ\""));
        publish(route.withdrawn(1));
        awaitStatus("WITHDRAWN");
        assertThat(beijing.statusOfCustomer(customer)).isEqualTo("PROSPECT");
        beijing.open(customer, Office.form()).then().statusCode(201);
    }

    @Test
    void anApprovalThatCameFirstBeatsTheWithdrawal() {
        beijing.post(application, "withdrawal").then().statusCode(200);
        publish(route.approved(1));
        publish(route.withdrawn(1));
        awaitStatus("APPROVED");
        assertThat(beijing.statusOfCustomer(customer)).isEqualTo("KEY_ACCOUNT");
    }

    @Test
    void aContractWithoutApplicationIsNotOurs() {
        publish(route.ofOther(null).rejected(1));
        publish(route.returned(1));
        awaitStatus("RETURNED");
        assertThat(Management.parked()).isEmpty();
    }

    private void awaitStatus(String status) {
        await().untilAsserted(() -> assertThat(beijing.statusOf(application)).isEqualTo(status));
    }

    private static void publish(DomainEvent event) {
        Events.publish(event, Instant.now());
    }

    private static String published(UUID key, String type) {
        return Events.of(TOPIC, key).stream()
                .filter(event ->
                        new String(event.headers().lastHeader("ce_type").value()).endsWith(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type))
                .value();
    }

    private static long countOf(UUID key, String type) {
        return Events.of(TOPIC, key).stream()
                .filter(event ->
                        new String(event.headers().lastHeader("ce_type").value()).endsWith(type))
                .count();
    }
}
