package kam.customer.development.positioning;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.function.Supplier;
import kam.customer.Developing;
import kam.kit.identity.Role;
import kam.testing.CaseContract;
import kam.testing.Tokens;

@QuarkusTest
class PositioningCaseTest extends CaseContract {
    private final Developing beijing = new Developing("BJ");

    @Override
    protected String awaitingDecision(String drafter) {
        var path = drafted(drafter);
        RestAssured.given()
                .auth()
                .oauth2(manager(drafter))
                .post(path + "/submission")
                .then()
                .statusCode(200);
        return path;
    }

    private String drafted(String drafter) {
        return RestAssured.given()
                .auth()
                .oauth2(manager(drafter))
                .contentType(ContentType.JSON)
                .body("{\"customerId\": \"%s\", \"content\": %s}".formatted(beijing.customer(), Developing.POSITIONING))
                .post(Developing.POSITIONINGS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String manager(String person) {
        return Tokens.of(Role.ACCOUNT_MANAGER, "BJ", person);
    }

    @Override
    protected List<Supplier<String>> others() {
        return List.of(() -> drafted("other"));
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
        return Role.MARKETING_MANAGER;
    }

    @Override
    protected String refusing() {
        return "RETURN";
    }

    @Override
    protected String notOffered() {
        return "REJECT";
    }
}
