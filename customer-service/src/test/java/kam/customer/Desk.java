package kam.customer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import kam.testing.SampleFiles;
import kam.testing.Tokens;

/** What the people of the service desk send. */
public final class Desk {
    private static final byte[] PDF = SampleFiles.pdf("desk");

    private Desk() {}

    public static Response post(String role, String office, String path, String body) {
        return Office.as(role, office).body(body).post(path);
    }

    public static Response post(String role, String path, String body) {
        return post(role, null, path, body);
    }

    public static Response get(String role, String path) {
        return Office.as(role, null).get(path);
    }

    /** Sends a PDF; returns the answer. */
    public static Response attach(String role, String office, String path) {
        return given().auth()
                .oauth2(Tokens.of(role, office))
                .contentType("application/pdf")
                .body(PDF)
                .post(path);
    }

    /** How many items the list shows, and no page after it. */
    public static int count(String path) {
        var list = get("auditor", path);
        list.then().statusCode(200).body("next", nullValue());
        return list.jsonPath().getList("items").size();
    }

    public static String reason(String why) {
        return "{\"reason\": \"" + why + "\"}";
    }
}
