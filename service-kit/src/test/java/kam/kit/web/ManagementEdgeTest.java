package kam.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import kam.testing.Management;
import kam.testing.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a web page that an operator has open can do to the management port: nothing. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ManagementEdgeTest {
    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final String PAGE = "https://evil.example";

    private static RequestSpecification management() {
        return RestAssured.given().baseUri(Management.base());
    }

    private static RequestSpecification fromAPage() {
        return management().header("Origin", PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/health/well", "/q/health/ready", "/q/metrics", "/q/events/parked", "/q/clock", "/q/none"})
    void noAnswerMayBeReadByAPage(String path) {
        assertThat(fromAPage().get(path).header(ALLOWED)).isNull();
        assertThat(fromAPage().head(path).header(ALLOWED)).isNull();
        assertThat(management().get(path).header(ALLOWED)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/clock", "/q/events/parked/1/discard", "/q/health/well"})
    void aPreflightGetsNoPermission(String path) {
        fromAPage()
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-kam-operator")
                .options(path)
                .then()
                .statusCode(403)
                .header(ALLOWED, nullValue())
                .header("Access-Control-Allow-Headers", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/clock?advance=PT0S",
                "/q/events/parked/1/retry",
                "/q/events/parked/1/discard",
                "/q/events/unsent/1/retry",
                "/q/events/unsent/1/discard"
            })
    void aCommandWantsTheNameOfWhoGivesIt(String path) {
        management().post(path).then().statusCode(403).body(containsString("X-Kam-Operator"));
        management().header("X-Kam-Operator", "").post(path).then().statusCode(403);
        management().header("X-Kam-Operator", "a b").post(path).then().statusCode(403);
        fromAPage().header("X-Kam-Operator", "me").post(path).then().statusCode(403);
        var given = management().header("X-Kam-Operator", "li.na@kam").post(path);
        assertThat(given.statusCode()).isIn(200, 409);
    }

    @Test
    void readingNeedsNoName() {
        management().get("/q/events/parked").then().statusCode(200);
        management().get("/q/clock").then().statusCode(200);
    }
}
