package kam.visit;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import kam.testing.Tokens;

/** A signed-in person who talks to the service over HTTP. */
public record Someone(String token) {
    /** The one person who has this role in this office; null for the headquarters. */
    public static Someone with(String role, String office) {
        return new Someone(Tokens.of(role, office));
    }

    /** The named person in this role. */
    public static Someone named(String person, String role, String office) {
        return new Someone(Tokens.of(role, office, person));
    }

    public ValidatableResponse post(String path, Object body) {
        return request().contentType("application/json").body(body).post(path).then();
    }

    public ValidatableResponse post(String path) {
        return request().post(path).then();
    }

    public ValidatableResponse put(String path, String ifMatch, Object body) {
        return request()
                .contentType("application/json")
                .header("If-Match", ifMatch)
                .body(body)
                .put(path)
                .then();
    }

    public ValidatableResponse get(String path, Object... values) {
        return request().get(path, values).then();
    }

    /** Attaches a plain-text document; returns its id. */
    public String attach(String path, String kind) {
        return request()
                .contentType("text/plain")
                .body("已签收".getBytes(StandardCharsets.UTF_8))
                .queryParam("kind", kind)
                .queryParam("name", "签收单.txt")
                .post(path + "/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token);
    }
}
