package kam.kit.web;

import static kam.kit.web.Cases.CASES;
import static kam.kit.web.Cases.post;
import static kam.kit.web.Cases.postInEnglish;
import static kam.kit.web.Cases.problem;
import static kam.kit.web.Cases.raw;
import static kam.kit.web.Cases.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StrictJsonTest {
    @TestHTTPResource
    URI server;

    @Test
    void aGoodBodyComesBackAsItWasMeant() {
        post("""
                        {"name":"灯具","kind":"GOODS","count":2,"amount":1E+2,"day":"2026-01-31",
                         "at":"2026-01-31T09:30:00+08:00","instant":"2026-01-31T09:30:00+08:00",
                         "lines":[{"sku":"A","quantity":1.5}]}""")
                .statusCode(200)
                .body(equalTo("{\"name\":\"灯具\",\"kind\":\"GOODS\",\"count\":2,\"amount\":100,\"day\":\"2026-01-31\","
                        + "\"at\":\"2026-01-31T09:30:00+08:00\",\"instant\":\"2026-01-31T01:30:00Z\","
                        + "\"lines\":[{\"sku\":\"A\",\"quantity\":1.5}]}"));
    }

    @Test
    void timesAreReadToTheMicrosecondThatTheDatabaseKeeps() {
        post("""
                        {"name":"a","count":1,"at":"2026-01-31T09:30:00.123456789+08:00",
                         "instant":"2026-01-31T09:30:00.999999999Z"}""")
                .statusCode(200)
                .body(equalTo("{\"name\":\"a\",\"count\":1,\"at\":\"2026-01-31T09:30:00.123456+08:00\","
                        + "\"instant\":\"2026-01-31T09:30:00.999999Z\"}"));
    }

    @Test
    void violationsAreNamedByJsonPointer() {
        problem(post("""
                                {"name":" ","count":1,"lines":[{"sku":"A","quantity":1},{"sku":"","quantity":1.23456}]}"""), 400, "validation-failed")
                .body("errors.pointer", is(List.of("/lines/1/quantity", "/lines/1/sku", "/name")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"count\":1,\"colour\":1}|/colour|Unknown field",
                "{\"name\":\"a\",\"count\":\"1\"}|/count|Expected a whole number in range",
                "{\"name\":\"a\",\"count\":1.9}|/count|Expected a whole number in range",
                "{\"name\":\"a\",\"count\":null}|/count|Expected a whole number in range",
                "{\"name\":\"a\"}|/count|Expected a whole number in range",
                "{\"name\":\"a\",\"count\":1,\"maybe\":\"\"}|/maybe|Expected a whole number in range",
                "{\"name\":\"a\",\"count\":99999999999}|/count|The number is out of range",
                "{\"name\":1,\"count\":1}|/name|Expected a text of valid characters",
                "{\"name\":true,\"count\":1}|/name|Expected a text of valid characters",
                "{\"name\":{},\"count\":1}|/name|Expected a text of valid characters",
                "{\"name\":\"a\\u0000\",\"count\":1}|/name|The NUL character is not allowed",
                "{\"name\":\"a\\ud800\",\"count\":1}|/name|Expected a text of valid characters",
                "{\"name\":\"a\",\"count\":1,\"notes\":{\"a\\u0000\":\"b\"}}|/notes|The NUL character is not allowed",
                "{\"name\":\"a\",\"count\":1,\"kind\":0}|/kind|Expected one of GOODS, MONEY",
                "{\"name\":\"a\",\"count\":1,\"kind\":\"goods\"}|/kind|Expected one of GOODS, MONEY",
                "{\"name\":\"a\",\"count\":1,\"kind\":\"\"}|/kind|Expected one of GOODS, MONEY",
                "{\"name\":\"a\",\"count\":1,\"flag\":1}|/flag|Expected true or false",
                "{\"name\":\"a\",\"count\":1,\"flag\":\"true\"}|/flag|Expected true or false",
                "{\"name\":\"a\",\"count\":1,\"amount\":\"1\"}|/amount|Expected a number of at most 40 digits, without a large exponent",
                "{\"name\":\"a\",\"count\":1,\"amount\":1e999999999}|/amount|Expected a number of at most 40 digits, without a large exponent",
                "{\"name\":\"a\",\"count\":1,\"id\":\"1-1-1-1-1\"}|/id|Expected a UUID",
                "{\"name\":\"a\",\"count\":1,\"day\":20454}|/day|Expected a date as in 2026-01-31",
                "{\"name\":\"a\",\"count\":1,\"day\":[2026,1,31]}|/day|Expected a date as in 2026-01-31",
                "{\"name\":\"a\",\"count\":1,\"day\":\"+999999999-01-01\"}|/day|Expected a date as in 2026-01-31",
                "{\"name\":\"a\",\"count\":1,\"day\":\"\"}|/day|Expected a date as in 2026-01-31",
                "{\"name\":\"a\",\"count\":1,\"at\":\"2026-01-31T09:30:00\"}|/at|Expected a time as in 2026-01-31T09:30:00+08:00",
                "{\"name\":\"a\",\"count\":1,\"instant\":1700000000}|/instant|Expected a time as in 2026-01-31T09:30:00+08:00",
                "{\"name\":\"a\",\"count\":1,\"lines\":{}}|/lines|Expected an array",
                "{\"name\":\"a\",\"count\":1,\"lines\":\"\"}|/lines|Expected an array",
                "{\"name\":\"a\",\"count\":1,\"lines\":[\"\"]}|/lines/0|Expected an object",
                "{\"name\":\"a\",\"count\":1,\"lines\":[{\"sku\":\"A\",\"quantity\":true}]}|/lines/0/quantity|Expected a number of at most 40 digits, without a large exponent",
                "[]||Expected an object",
                "\"\"||Expected an object",
            })
    void whatIsNotExactlyAsDeclaredIsRefused(String body, String pointer, String detail) {
        problem(postInEnglish(body), 400, "malformed-request")
                .body("errors[0].pointer", is(pointer == null ? "" : pointer))
                .body("errors[0].detail", is(detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"name\":\"b\",\"count\":1}",
                "{\"name\":\"a\",\"count\":1} {}",
                "{\"name\":\"a\",\"count\":1",
                "{name:\"a\"}",
                "hello",
                "null",
                "",
                " "
            })
    void whatIsNotOneJsonDocumentIsRefused(String body) {
        problem(post(body), 400, "malformed-request").body("detail", not(containsString("fasterxml")));
    }

    @Test
    void numbersOfAThousandDigitsDeepNestingAndEndlessTextsAreRefused() {
        for (var body : new String[] {
            "{\"name\":\"a\",\"count\":1,\"amount\":" + "9".repeat(1_000) + "}",
            "{\"name\":\"a\",\"count\":" + "9".repeat(1_000) + "}",
            "{\"name\":\"a\",\"count\":1,\"lines\":" + "[".repeat(5_000),
            "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
            "{\"name\":\"" + "x".repeat(200_000) + "\",\"count\":1}",
            "{\"" + "x".repeat(2_000) + "\":1}"
        }) {
            refused(
                    raw(server, "POST", CASES, "application/json", body.getBytes(StandardCharsets.UTF_8)),
                    400,
                    "malformed");
        }
    }

    @Test
    void aListIsCountedWhileItIsReadAndNothingInItIsValidated() {
        var lines = String.join(",", Collections.nCopies(6, "{}"));
        problem(postInEnglish("{\"name\":\"a\",\"count\":1,\"lines\":[" + lines + "]}"), 400, "validation-failed")
                .body("errors.pointer", contains("/lines"))
                .body("errors.detail", contains("At most 5 entries"));
        var many = String.join(",", Collections.nCopies(250_000, "{}"));
        problem(post("{\"lines\":[" + many + "]}"), 400, "validation-failed")
                .body("errors.pointer", contains("/lines"));
    }

    @Test
    void aFieldThatNobodyKnowsIsNotKeptWithoutEnd() {
        for (var piece : new String[] {"1.1", "[]", "{}", "null", "\"\""}) {
            var many = String.join(",", Collections.nCopies(100_000, piece));
            problem(postInEnglish("{\"noSuchField\":[" + many + "]}"), 400, "malformed-request")
                    .body("errors[0].detail", containsString("too many values"));
        }
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        var body = "{\"name\":\"a?\",\"count\":1}".getBytes(StandardCharsets.UTF_8);
        body[10] = (byte) 0xff;
        refused(raw(server, "POST", CASES, "application/json", body), 400, "malformed-request");
    }

    @Test
    void aBodyIsRequiredWhereOneIsDeclared() {
        refused(raw(server, "POST", CASES + "/optional", "application/json", new byte[0]), 400, "malformed-request");
        refused(raw(server, "POST", CASES + "/optional", null, null), 400, "malformed-request");
    }
}
