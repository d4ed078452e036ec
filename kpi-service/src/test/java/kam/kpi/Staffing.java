package kam.kpi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.kit.identity.Role;
import kam.testing.Events;
import kam.testing.Tokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Human resources, and what they send about offices and people. */
public final class Staffing {
    public static final String OFFICES = "/api/v1/offices";
    public static final String POSITIONS = "/api/v1/positions";
    public static final String STAFF = "/api/v1/staff";

    private Staffing() {}

    /** What was told of the person, office or year whose field says so, oldest first. */
    public static List<String> told(String field, String value) {
        return Events.on("kam.organisation").stream()
                .map(ConsumerRecord::value)
                .filter(body -> value.equals(JsonPath.from(body).getString(field)))
                .toList();
    }

    public static RequestSpecification hr() {
        return as(Role.HR, null);
    }

    public static RequestSpecification as(String role, String office) {
        return given().auth().oauth2(Tokens.of(role, office)).contentType("application/json");
    }

    public static RequestSpecification asPerson(String role, String office, String person) {
        return given().auth().oauth2(Tokens.of(role, office, person)).contentType("application/json");
    }

    /** An office that nobody else in these tests has heard of. */
    public static String newOffice(String name) {
        var code = "O-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        open(code, name).then().statusCode(201);
        return code;
    }

    public static Response open(String code, String name) {
        return hr().body(Map.of("code", code, "name", name, "managers", List.of()))
                .post(OFFICES);
    }

    /** For tests that need an office of this code, which others may have opened. */
    public static void openUnlessThere(String code) {
        open(code, "办事处 " + code).then().statusCode(anyOf(is(201), is(409)));
    }

    /** Somebody whom nobody knows, with a bachelor's degree and so many years of experience; gives the path. */
    public static String candidate(String person, int years) {
        return hr().body(Map.of(
                        "personId", person, "name", "李 " + person, "education", "BACHELOR", "yearsOfExperience", years))
                .post(STAFF)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Of which superior and reason to override may be null. */
    public static Map<String, Object> appointment(
            String position, List<String> offices, String superior, String from, String overrideReason) {
        var appointment = new HashMap<String, Object>();
        appointment.put("position", position);
        appointment.put("offices", new ArrayList<>(offices));
        appointment.put("from", from);
        if (superior != null) {
            appointment.put("superior", superior);
        }
        if (overrideReason != null) {
            appointment.put("overrideReason", overrideReason);
        }
        return appointment;
    }

    /** Somebody of the office since 2020, in a position without limits; gives the path. */
    public static String employed(String person, String office) {
        var path = candidate(person, 10);
        hr().body(appointment("ACCOUNT_MANAGER", List.of(office), null, "2020-01-01", null))
                .post(path + "/appointment")
                .then()
                .statusCode(200);
        return path;
    }
}
