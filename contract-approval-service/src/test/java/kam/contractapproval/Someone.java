package kam.contractapproval;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import kam.testing.Tokens;

/** A signed-in person who talks to the service over HTTP. */
public record Someone(String id, String token) {
    /** The named person in this role; the office is null for the headquarters. */
    public static Someone named(String person, String role, String office) {
        return new Someone(person, Tokens.of(role, office, person));
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

    /** Attaches a plain-text document. */
    public ValidatableResponse attach(String path, String query, String content) {
        return request()
                .contentType("text/plain")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post(path + "/documents?name=text.txt" + query)
                .then();
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token);
    }
}
