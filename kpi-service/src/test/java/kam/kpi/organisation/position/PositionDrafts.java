package kam.kpi.organisation.position;

import static io.restassured.RestAssured.given;
import static kam.kpi.Staffing.POSITIONS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.kit.identity.Role;
import kam.testing.Tokens;

/** Positions that nobody has but a test. */
public final class PositionDrafts {
    private PositionDrafts() {}

    public static String newCode() {
        return "P_" + UUID.randomUUID().toString().replace("-", "_").toUpperCase();
    }

    public static Map<String, Object> content(String role, int min, int max) {
        var content = new HashMap<String, Object>();
        content.put("chinese", "驻厂代表");
        content.put("english", "Resident");
        content.put("department", "大客户部");
        content.put("reportsTo", "KA_DIRECTOR");
        content.put("duties", List.of("驻厂服务"));
        content.put("powers", List.of());
        content.put("headcount", Map.of("min", min, "max", max));
        content.put("roles", List.of(role));
        return content;
    }

    /** Gives the path. */
    public static String drafted(String code, Map<String, Object> content, String drafter) {
        return given().auth()
                .oauth2(Tokens.of(Role.HR, null, drafter))
                .contentType("application/json")
                .body(Map.of("code", code, "content", content))
                .post(POSITIONS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static void putInForce(String path) {
        var manager = Tokens.of(Role.GENERAL_MANAGER, null);
        var digest = given().auth().oauth2(manager).get(path).jsonPath().getString("digest");
        given().auth()
                .oauth2(manager)
                .contentType("application/json")
                .body(Map.of("verdict", "APPROVE", "digest", digest))
                .post(path + "/decisions")
                .then()
                .statusCode(200);
    }
}
