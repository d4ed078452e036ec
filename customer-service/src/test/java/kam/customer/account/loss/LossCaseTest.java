package kam.customer.account.loss;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.customer.KeyAccounts;
import kam.customer.Office;
import kam.events.ContractEvent.ContractEffective;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import kam.testing.CaseContract;
import kam.testing.Events;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LossCaseTest extends CaseContract {
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessCalendar calendar;

    @Inject
    RunningContracts contracts;

    @Override
    protected String awaitingDecision(String drafter) {
        var path = Office.CUSTOMERS + "/" + KeyAccounts.of(beijing, "BJ") + "/loss";
        propose(path, drafter, "COMPETITOR").then().statusCode(200);
        return path;
    }

    private Response propose(String path, String drafter, String reasonCode) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Role.ACCOUNT_MANAGER, "BJ", drafter))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "reasonCode",
                        reasonCode,
                        "reason",
                        "转向竞品",
                        "lostOn",
                        calendar.today().toString()))
                .post(path);
    }

    private static Response decide(String path, String verdict) {
        var digest = Office.as("auditor", null).get(path).jsonPath().getString("digest");
        return Office.as(Role.KA_DIRECTOR, null)
                .body(Map.of("verdict", verdict, "digest", digest, "reason", "因故"))
                .post(path + "/decisions");
    }

    @Override
    protected UUID subject(String path) {
        return UUID.fromString(path.replaceAll(".*/customers/([^/]*)/loss", "$1"));
    }

    @Override
    protected String office() {
        return "BJ";
    }

    @Override
    protected String drafterRole() {
        return Role.ACCOUNT_MANAGER;
    }

    @Override
    protected String decider() {
        return Role.KA_DIRECTOR;
    }

    @Override
    protected String refusing() {
        return "REJECT";
    }

    @Override
    protected String notOffered() {
        return "RETURN";
    }

    @Test
    void aLostCustomerIsRegainedAsAProspect() {
        var path = awaitingDecision("proposer");
        var customer = path.replace("/loss", "");
        var director = Office.as(Role.KA_DIRECTOR, null);
        director.post(customer + "/regain").then().statusCode(400);
        decide(path, "APPROVE").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        beijing.manager().get(customer).then().body("status", equalTo("LOST"));
        beijing.manager()
                .body(Map.of(
                        "accountManager",
                        "sun.li",
                        "validFrom",
                        calendar.today().toString(),
                        "reason",
                        "交接"))
                .post(customer + "/assignments")
                .then()
                .statusCode(409)
                .body("code", equalTo("customer-lost"));
        Office.as(Role.KA_DIRECTOR, null)
                .body(Map.of("reason", "重新采购"))
                .post(customer + "/regain")
                .then()
                .statusCode(200)
                .body("status", equalTo("REGAINED"));
        beijing.manager().get(customer).then().body("status", equalTo("PROSPECT"));
    }

    @Test
    void aProspectCannotBeLost() {
        propose(Office.CUSTOMERS + "/" + beijing.register() + "/loss", "proposer", "COMPETITOR")
                .then()
                .statusCode(409)
                .body("code", equalTo("customer-wrong-status"));
    }

    @Test
    void nobodyIsLostWithAContractInForceButWhoHasClosedDown() {
        var path = awaitingDecision("proposer");
        contractInForce(subject(path));
        decide(path, "APPROVE").then().statusCode(409).body("code", equalTo("contract-in-force"));
        beijing.manager().get(path).then().body("status", equalTo("PROPOSED"));
        decide(path, "REJECT").then().statusCode(200);
        propose(path, "proposer", "COMPETITOR").then().statusCode(409).body("code", equalTo("contract-in-force"));
        propose(path, "proposer", "CLOSED").then().statusCode(200);
        decide(path, "APPROVE").then().statusCode(200).body("status", equalTo("CONFIRMED"));
    }

    private void contractInForce(UUID customer) {
        var day = calendar.today();
        Events.publish(
                new ContractEffective(
                        UUID.randomUUID(),
                        "HT-2026-000002",
                        customer,
                        "BJ",
                        "zhao.lei",
                        new BigDecimal("15000.00"),
                        day,
                        day,
                        day.plusYears(1),
                        List.of(),
                        List.of(),
                        "PURCHASE",
                        null,
                        null),
                Instant.now());
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> contracts.of(customer).isPresent()));
    }
}
