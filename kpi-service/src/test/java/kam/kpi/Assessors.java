package kam.kpi;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.testing.Tokens;

/** Those who set targets and compute scorecards, and what they send. */
public final class Assessors {
    public static final String TARGETS = "/api/v1/targets";
    public static final String SCORECARDS = "/api/v1/scorecards";
    public static final String SCHEMES = "/api/v1/assessment-schemes";

    private Assessors() {}

    public static RequestSpecification director() {
        return as("ka-director", null);
    }

    public static RequestSpecification as(String role, String office) {
        return given().auth().oauth2(Tokens.of(role, office)).contentType("application/json");
    }

    public static RequestSpecification asPerson(String role, String office, String person) {
        return given().auth().oauth2(Tokens.of(role, office, person)).contentType("application/json");
    }

    public static RequestSpecification asPerson(List<String> roles, List<String> offices, String person) {
        return given().auth().oauth2(Tokens.of(roles, offices, person)).contentType("application/json");
    }

    /** Somebody nobody else in these tests has heard of. */
    public static String newcomer() {
        return "li." + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Office and person may be null. */
    public static Map<String, Object> target(
            String indicator, String period, String office, String person, Object value) {
        var target = new HashMap<String, Object>();
        target.put("indicator", indicator);
        target.put("period", period);
        target.put("value", value);
        if (office != null) {
            target.put("office", office);
        }
        if (person != null) {
            target.put("person", person);
        }
        return target;
    }

    public static UUID setTarget(String indicator, String period, String office, String person, Object value) {
        return id(director()
                .body(target(indicator, period, office, person, value))
                .post(TARGETS));
    }

    public static Response compute(String person, String office, String period) {
        return director()
                .body(Map.of("person", person, "office", office, "period", period))
                .post(SCORECARDS);
    }

    public static UUID id(Response created) {
        return UUID.fromString(
                created.then().statusCode(201).extract().jsonPath().getString("id"));
    }
}
