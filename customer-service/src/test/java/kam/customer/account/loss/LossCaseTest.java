package kam.customer.account.loss;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kam.customer.Office;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import kam.testing.CaseContract;
import kam.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LossCaseTest extends CaseContract {
    private final Office beijing = new Office("BJ");

    @Inject
    BusinessCalendar calendar;

    @Override
    protected String awaitingDecision(String drafter) {
        var path = Office.CUSTOMERS + "/" + beijing.register() + "/loss";
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Role.ACCOUNT_MANAGER, "BJ", drafter))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "reasonCode",
                        "COMPETITOR",
                        "reason",
                        "转向竞品",
                        "lostOn",
                        calendar.today().toString()))
                .post(path)
                .then()
                .statusCode(200);
        return path;
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
        var digest = Office.as("auditor", null).get(path).jsonPath().getString("digest");
        Office.as(Role.KA_DIRECTOR, null)
                .body(Map.of("verdict", "APPROVE", "digest", digest))
                .post(path + "/decisions")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
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
}
