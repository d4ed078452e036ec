package kam.kit.web;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import kam.kit.identity.Role;
import kam.testing.RawHttp;
import kam.testing.Tokens;

/** Calls to the operations of {@link CaseResource}, signed in as auditor unless said otherwise. */
final class Cases {
    static final String CASES = "/api/v1/cases";

    private Cases() {}

    static RequestSpecification given() {
        return as(Tokens.of(Role.AUDITOR, null));
    }

    static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token);
    }

    static RequestSpecification json() {
        return given().contentType("application/json");
    }

    static ValidatableResponse post(String body) {
        return json().body(body).post(CASES).then();
    }

    static ValidatableResponse postInEnglish(String body) {
        return json().header("Accept-Language", "en").body(body).post(CASES).then();
    }

    static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("code", is(code))
                .body("keySet()", hasItems("type", "title", "detail", "instance"));
    }

    static void refused(RawHttp.Answer answer, int status, String code) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertTrue(answer.body().contains(code), answer.body());
    }

    static Map<String, String> headers(String type) {
        var headers = new HashMap<String, String>();
        headers.put("Authorization", "Bearer " + Tokens.of(Role.AUDITOR, null));
        if (type != null) {
            headers.put("Content-Type", type);
        }
        return headers;
    }

    static RawHttp.Answer raw(URI server, String method, String target, String type, byte[] body) {
        try (var http = new RawHttp(server)) {
            return http.send(method, target, headers(type), body);
        }
    }
}
