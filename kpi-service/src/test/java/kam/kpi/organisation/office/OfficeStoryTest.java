package kam.kpi.organisation.office;

import static io.restassured.RestAssured.given;
import static kam.kpi.Staffing.OFFICES;
import static kam.kpi.Staffing.as;
import static kam.kpi.Staffing.employed;
import static kam.kpi.Staffing.hr;
import static kam.kpi.Staffing.newOffice;
import static kam.kpi.Staffing.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.kit.identity.Role;
import kam.kit.master.KnownCustomers;
import kam.kpi.Assessors;
import kam.kpi.Staffing;
import kam.testing.Tokens;
import kam.testing.ToldCustomers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeStoryTest {
    @Inject
    KnownCustomers customers;

    @Test
    void anOfficeIsReadByItsCodeAndByItsIdAndFoundByPinyin() {
        var code = newOffice("呼和浩特办事处");
        var id = as("office-clerk", "BJ")
                .get(OFFICES + "/" + code)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .extract()
                .jsonPath()
                .getString("id");
        hr().get(OFFICES + "/" + id).then().statusCode(200).body("code", equalTo(code));
        hr().get(OFFICES + "?q=huhehaote&limit=200").then().body("items.code", hasItem(code));
        hr().get(OFFICES + "/NOWHERE").then().statusCode(404);
    }

    @Test
    void everyChangeIsToldWhole() {
        var code = newOffice("拉萨办事处");
        var read = hr().get(OFFICES + "/" + code);
        hr().header("If-Match", read.header("ETag"))
                .body(Map.of("name", "拉萨第一办事处", "managers", List.of("wang")))
                .put(OFFICES + "/" + code)
                .then()
                .statusCode(200)
                .body("managers.id", contains("wang"));
        hr().body(Map.of("reason", "并入成都"))
                .post(OFFICES + "/" + code + "/closing")
                .then()
                .statusCode(200)
                .body("trail.status", contains("OPEN", "CLOSED"));
        await().untilAsserted(() -> assertThat(Staffing.told("code", code))
                .hasSize(3)
                .last()
                .satisfies(event -> assertThat(event).contains("拉萨第一办事处", "CLOSED", "wang")));
        hr().header("If-Match", "*")
                .body(Map.of("name", "拉萨", "managers", List.of()))
                .put(OFFICES + "/" + code)
                .then()
                .statusCode(409)
                .body("code", equalTo("office-closed"));
    }

    @Test
    void aCodeIsGivenOnce() {
        var code = newOffice("西宁办事处");
        open(code, "西宁").then().statusCode(409).body("code", equalTo("office-already-opened"));
        open("xn", "西宁").then().statusCode(400).body("errors.pointer", contains("/code"));
    }

    @Test
    void anOfficeWithPeopleOrKeyAccountsIsNotClosed() {
        var withPeople = newOffice("银川办事处");
        employed(Assessors.newcomer(), withPeople);
        refusedToClose(withPeople);
        var withCustomers = newOffice("贵阳办事处");
        var customer = UUID.randomUUID();
        ToldCustomers.keyAccount(customer, "KH-2026-000001", "贵阳客户", withCustomers, "li");
        await().until(() -> QuarkusTransaction.requiringNew().call(() -> customers.findById(customer) != null));
        refusedToClose(withCustomers);
    }

    private static void refusedToClose(String code) {
        var answer = hr().body(Map.of("reason", "撤并")).post(OFFICES + "/" + code + "/closing");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("office-in-use");
    }

    @Test
    void aFileOfOfficesIsTakenLineByLineAndAgainChangesNothing() {
        var code = newOffice("兰州办事处");
        var other = "P" + code;
        var file =
                "编码,办事处名称,负责人,设立日期\n%s,兰州办事处,\"zhao、qian\",\n%s,天水办事处,,2026/1/5\nbad code,无,,\n".formatted(code, other);
        sent(file)
                .then()
                .statusCode(200)
                .body("lines.line", contains(2, 3, 4))
                .body("lines.outcome", contains("CHANGED", "REGISTERED", "REFUSED"))
                .body("lines[2].problem.errors.pointer", contains("/code"));
        hr().get(OFFICES + "/" + code).then().body("managers.id", contains("zhao", "qian"));
        hr().get(OFFICES + "/" + other).then().body("openedOn", equalTo("2026-01-05"));
        sent(file).then().body("lines.outcome", contains("UNCHANGED", "UNCHANGED", "REFUSED"));
    }

    private static Response sent(String file) {
        return given().auth()
                .oauth2(Tokens.of(Role.HR, null))
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/office-imports");
    }
}
