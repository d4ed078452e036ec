package kam.kit.web;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.function.Supplier;
import kam.kit.identity.Role;
import kam.testing.RolesContract;
import kam.testing.Tokens;

@QuarkusTest
class KitRolesTest extends RolesContract {
    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return Map.of("/api/v1/things/{id}", KitRolesTest::thingOfSH);
    }

    private static String thingOfSH() {
        return given().auth()
                .oauth2(Tokens.of(Role.OFFICE_CLERK, "SH"))
                .contentType("application/json")
                .body("{\"office\":\"SH\",\"name\":\"灯具\",\"quantity\":1}")
                .post("/api/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
